<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>EcoRestore</name>
    <message>
      <location filename="../algorithms/base.py" />
      <source>No output is asked for, so there is nothing to do. Ask for at least one of: {outputs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>1 Prepare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>2 Landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>3 Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>9 Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>0 Studies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>“{label}” is written as {endings}, not as {value}. Change the file's ending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Cancelled; what was not finished is not written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>There is not enough memory for this raster. Close other programs, cut the raster to the study area, or use larger cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{tool} met an error it does not know: {kind}: {error}. Please report it with the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help.py" />
      <source>Inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help.py" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help.py" />
      <source>Outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>{name}, given for “{label}”, is neither a raster nor a vector layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>One of the layers given for “{label}” cannot be opened. Remove it or choose an existing file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>The layer given for “{label}” cannot be opened ({value}). Choose an existing layer or file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>“{label}” must be numbers with commas between them, not {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>{name} is a raster of {provider}, not a file. Export it as a GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>Missing: {packages}. Install with: {command}. Then start QGIS again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>Without numba this tool works, but about a hundred times slower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by all tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>makes the tools about a hundred times faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by the network tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by some tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by charts and the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{cells:,} cells: about {need:.1f} GB of memory at {per_cell} bytes per cell ({free:.1f} GB are free).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>nearest neighbour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>bilinear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} is warped to the grid of {reference} ({method}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has {bands} bands; the first one is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has no value within the extent of {reference}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has {count:,} cells that are not a number (NaN) and are not declared as nodata; they count as missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>On nodata of {raster}, and left out: {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>Smaller than a cell, and kept as the one cell under a point inside: {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>Outside the raster, or smaller than a cell that another feature holds, and left out: {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>No feature of {name} lies on {reference}. Check their coordinate reference systems and extents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>That is more than is free; the run may fail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Morphological spatial pattern analysis (MSPA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Divides a habitat by form into core, islet, perforation, edge, loop, bridge and branch. Cores are the candidates for ecological sources; bridges are structural corridors. Use it first, on a land-cover raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Soille and Vogt (2009), Pattern Recognition Letters 30:456-459; the codes and statistics are those of GuidosToolbox (MSPA 2.4), to the cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>core area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Core: {area:,.2f} km², {percent:.2f} percent of the habitat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Foreground classes (habitat)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Edge width (cells)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Foreground connectivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Show transition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Separate internal from external features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Image border as before MSPA 2.4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Seven classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>MSPA codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Statistics by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Core area (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Land-cover values of the habitat, with commas, for example forest, grassland and water. Other values are background, nodata is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Depth to which an edge reaches into the habitat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Whether habitat cells that touch at a corner are connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Whether a bridge or loop that passes through an edge or a perforation is counted as bridge or loop there (in the seven classes only; the codes keep both).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Adds 100 to the codes inside an opening of a core.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>To reproduce results of GuidosToolbox and GWB up to 2025.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>All codes as GuidosToolbox writes them; 129 is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>8 neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>4 neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Makes polygons of connected cells of one or more classes, such as habitat or the cores of MSPA, and numbers them by area. Use it before connectivity indices, or to see what a smallest area leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Cells of the chosen classes that touch are one patch. Holes are filled first, then patches below the smallest area are dropped, and the rest are numbered from the largest down. A hole that reaches nodata or the edge of the raster is open and stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>{count:,} patches, {area:,.2f} ha; the largest has {largest:,.2f} ha.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Classes (land cover or MSPA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Classes that make up patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Connectivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Largest hole to fill (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Smallest patch to keep (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Patch numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Table of patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Number of patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Area of all patches (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Values of the raster, with commas, for example 1 for the cores of the seven MSPA classes. Different ones that touch are one patch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Whether cells that touch at a corner are connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Holes up to this area become part of the patch around them; 0 fills none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>The number of the patch; 0 and nodata elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no coordinate reference system, while {reference} has {crs}. Assign the right one to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} holds complex numbers. Choose a raster of real numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has a rotated grid. Warp it to a north-up grid first (Raster &gt; Projections &gt; Warp).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no coordinate reference system, so distances and areas are unknown. Assign one (Raster &gt; Projections &gt; Assign projection).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} is in degrees ({crs}), and this tool measures metres. Reproject it first (EcoRestore &gt; Prepare &gt; Align rasters, or Raster &gt; Projections &gt; Warp).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has {cells:,} cells and needs {need:.1f} GB of memory, of which {free:.1f} GB are free. Cut it to the study area or use larger cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} and {reference} share no ground. Check their coordinate reference systems and extents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has {count:,} infinite cells. Set them to nodata or to a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has more than {limit:,} different values, so it is no raster of classes. Classify it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}, given for “{label}”, has no feature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}, given for “{label}”, holds no lines. Choose a layer of lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} holds the resistance {value:g}. Every resistance must be above 0: give such cells a resistance, or set them to nodata if nothing can cross them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no cell with a value: all are nodata. Check its nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>a geographic CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Factor weights (AHP)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Turns judgements of how much more one factor matters than another into weights for a resistance surface, and checks the judgements for contradictions. Several experts are combined by the geometric mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Analytic hierarchy process: Saaty (1980). Judgements go from 1 (alike) to 9 (extremely more) or are reciprocals of these. A consistency ratio below 0.1 is accepted. Groups: Aczél and Saaty (1983).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Weights: {weights}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>{factors} factors, {experts} matrices; consistency ratio {ratio:.4f} (limit {limit}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>{expert}: the judgements contradict each other, consistency ratio {ratio:.3f} (limit {limit}). The farthest off is {row} over {column}: {given:.3g}, where {consistent:.3g} would agree with the others. Judge it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Judgements: row over column (1/9 to 9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Names of the factors, with commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Or judgements as tables, one for each expert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Weights are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Random index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Largest eigenvalue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Consistency index (CI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Consistency ratio (CR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>One row and column for each factor, in the same order. One half is enough: 0 gets the reciprocal of the opposite cell. Fractions such as 1/3 are understood. Scripts give the cells row by row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Of the matrix above. Empty: 1, 2, 3 …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>First column: names of the factors; then one column of judgements for each factor. Up to 15 factors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Give judgements either as a matrix or as tables, one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>the principal eigenvector (Saaty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>geometric means of the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>row means of the normalised columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Saaty (1980)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>the later series of many Chinese texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Connectivity indices (PC, IIC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Measures the functional connectivity of habitat patches, and for each patch how much would be lost without it: by its own area, by its exchange with others, and as a stepping stone. Use it to grade sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Probability of connectivity PC (Saura and Pascual-Hortal 2007) and integral index IIC (Pascual-Hortal and Saura 2006), their fractions (Saura and Rubio 2010), equivalent connectivity EC (Saura et al. 2011) and betweenness (Bodin and Saura 2010), named as in Conefor. PC divides by the squared area of the landscape, as its authors do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>{count} patches, {components} components: PC {pc:.4g}, IIC {iic:.4g}, EC(PC) {ec:,.2f} km²; patch {first} matters most (dPC {dpc:.2f} percent).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Least probable path that counts (probability)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Importance of patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Overall indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Probability of connectivity (PC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Integral index of connectivity (IIC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Equivalent connectivity EC(PC) (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Paths that are less probable were left out: PC is at most {percent:.3g} percent too low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>0 is exact; 0.01 is faster with thousands of patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Dispersal distance (m, or cost)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>In the unit of the distances: metres, for least cost metres times resistance. 5000 m in the Liuzhi and Qaidam studies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>{count} dispersal distances from {start:,g} to {end:,g}: EC(PC) goes from {least:,.2f} to {most:,.2f} km²; {joined}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Connectivity by dispersal distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Computes the connectivity indices for a range of dispersal distances and draws the curve, to see which distance decides: where the number of components falls, and where the order of the patches changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>The indices of the tool Connectivity indices (PC, IIC), once for each distance. NC, NL and LCP count links up to the distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>no distance joins all patches, {components} components are left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>all patches are one component from {threshold:,g} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Indices by distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Importance of patches by distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Dispersal distance from (m, or cost)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Dispersal distance to (m, or cost)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Step (m, or cost)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Or these dispersal distances (m, or cost), with commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Ecological corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Finds the least-cost path between neighbouring ecological sources, drops links that lead through a third source, and shows how wide each corridor is. Grade the result with the tool Interaction of sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>As Linkage Mapper (McRae and Kavanagh 2011): sources are adjacent where their zones touch, by straight distance or by cost; least-cost paths between the centres of 8 neighbours (Adriaensen et al. 2003); the corridor is the cost from one source plus that from the other minus the least cost, 0 on the best path. Gabriel graph: Gabriel and Sokal (1969).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>{count} corridors, {length:,.2f} km</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridor area outside the sources: {area:,.2f} km².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>No way leads between these sources, because cells without a resistance lie between them: {pairs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Linked to no other source: {sources}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Resistance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Ecological sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Pairs of sources to link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Nearest neighbours of each source (number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Drop links that lead through a third source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridor width (m times resistance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Nearest neighbours by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Join the clusters of nearest neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Longest link by straight distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Longest link by cost (m times resistance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Table of all links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Normalised corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridor area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Number of corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Length of the corridors (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Above 0; nodata cannot be crossed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>A link stays if it is among so many shortest ones of either source; empty: all links.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>By how much a way through the corridor may cost more than the best one. It bounds the area and the normalised corridors; empty: the latter have no bound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>By the shortest of the other links.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Lengths in metres, -1 where there is no way. Type: 1 corridor, 10 nearest neighbour, 20 joins clusters; not active: -1 not among the nearest, -11 too far apart, -12 no way or too costly, -15 leads through another source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>What a way over the cell costs more than the best one of the nearest link; 0 on the best paths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>The land within the corridor width, outside the sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>The corridor area needs a corridor width. Give one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>adjacent: their zones touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>neighbours in the Gabriel graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>neighbours in the Delaunay triangulation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>minimum spanning tree by cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>straight distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Cost distance (minimum cumulative resistance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Says how hard it is to get from the nearest ecological source to each cell, and which source that is. Use it to see how far sources radiate; corridors between sources have a tool of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Least-cost paths between the centres of 8 neighbours (Dijkstra 1959): a step costs its length times the mean of the two resistances (Adriaensen et al. 2003). Minimum cumulative resistance (Knaapen et al. 1992).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>{area:,.2f} km² are reached, at a cost of up to {highest:,.0f}; {missing:,} cells of the resistance are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Maximum cost (m times resistance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Cost distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Nearest source by cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Highest cost (m times resistance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Area reached (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Cells that cost more are nodata; empty: no limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>The number of the source that each cell is reached from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Chooses ecological sources among the core areas of a morphological spatial pattern analysis: unites them with protected land, drops small patches and those that add little to connectivity, and grades the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Overlay, minimum area, then dPC and dIIC among the patches that are left (Saura and Pascual-Hortal 2007) with distances from edge to edge; natural breaks of dPC are the levels. The order of the steps is that of the Liuzhi and Qaidam studies; dPC is not computed anew after patches are dropped for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} that do not touch the red line or reserves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} below the minimum area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} that are not among the largest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} with a low dPC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} sources, {area:,.2f} km² ({percent:.1f} percent of the study area); dropped {dropped} patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Core areas: result of MSPA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Core classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Ecological red line, nature reserves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>What the red line or reserves do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Minimum area (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Keep only the largest (number of patches)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Dispersal distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Probability of dispersal over that distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Minimum dPC (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Levels of importance (number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Cells that touch at a corner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Raster of source numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Number of sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Area of the sources (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Its valid cells are the study area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>1 in the seven classes of MSPA; 17,117 in the MSPA codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Polygons, or a raster that is above 0 there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Smaller patches are dropped; empty: none. Neither study prints its own; the smallest source of Liuzhi has 408 ha.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Empty: all. The Qaidam study compares the 30 largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>5000 m in the Liuzhi and Qaidam studies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>0.5 in the Liuzhi and Qaidam studies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Only patches with a higher dPC stay; empty: all. 1 in the Liuzhi study, 1.1 in the Qaidam study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Level 1 has the highest dPC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>No cell of {name} has a core class ({classes}; it has: {found}). Core is 1 in the seven classes of MSPA, and 17 and 117 in its codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Dropped: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>are united with the core areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>keep only the core areas that touch them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>belong to one patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>are apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Interaction of sources (gravity model)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Tells important corridors from general ones: large sources of low resistance that a cheap corridor links interact strongly. Use it on the result of the tool Ecological corridors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Gravity model of the Qaidam study (equation 5), after Kong et al. (2010), Landscape and Urban Planning 95: G = (Lmax / L)² ln(S1) ln(S2) / (P1 P2) with the areas S (m²) and mean resistances P of the sources, the cost L of the corridor and the largest of these costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>{important} important corridors, {important_km:,.2f} km, and {general} general ones, {general_km:,.2f} km; interaction from {low:,.1f} to {high:,.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>A corridor is important</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Threshold of the interaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Classes of natural breaks (number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Corridors with their levels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Matrix of interaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Number of important corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Length of important corridors (km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>The mean within a source is its resistance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>The result of the tool Ecological corridors, made from the same sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>400 in the Qaidam study. The interaction depends on the scale of the resistance; natural breaks do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Sources by sources; empty where no corridor links them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>where the interaction is above the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>in the highest class of natural breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Network structure and robustness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Measures how an ecological network of sources and corridors is knit: circuits, links per source, cost; which sources and corridors most ways lead through; and what is left of it while sources are lost. Use it to compare plans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Alpha, beta and gamma indices: Haggett and Chorley (1969), Forman and Godron (1986); cost ratio: Cook (2002), with lengths in kilometres; betweenness along ways of least cost: Freeman (1977); loss of sources: Albert, Jeong and Barabási (2000); global efficiency: Latora and Marchiori (2001).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>The largest part holds fewer than half of the sources once {percent:.0f} percent are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>{nodes} sources, {corridors} corridors, {length:,.2f} km, {parts} components: alpha {alpha:.2f}, beta {beta:.2f}, gamma {gamma:.2f}, cost ratio {cost_ratio:.2f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Sources are lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Rank the sources that are left anew after each loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Random orders (number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Seed of the random orders (whole number)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Indices of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Sources with degree and betweenness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Corridors with betweenness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Robustness by share of sources lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Curve of robustness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Alpha index (circuits)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Beta index (corridors per source)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Gamma index (share of possible corridors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Cost ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>No corridor leads to these sources: {sources}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Polygons or points with a number in a field named source, patch, core or id, else numbered by their order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Lines of the tool Ecological corridors: the two sources, length (m) and cost of each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>The same seed gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>those with most corridors first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>those that most ways lead through first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Resistance surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Says how hard each cell is to cross for species and flows: land cover, slope, distance to roads and other factors are scored by a table and added by their weights. Corridors, pinch points and barriers start from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>R = sum over factors of score times weight (Qaidam study, equation 4); then times each correction coefficient, such as those for rocky desertification, soil erosion and geological hazard (named in the Liuzhi study, which prints no formula: the product is EcoRestore's).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Resistance from {low:.2f} to {high:.2f}, on average {mean:.2f}, of {factors} factors and {corrections} corrections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>{factor}: raster {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Factors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Weights, instead of those in the scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Rescale weights to the sum 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>A limit between two ranges belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Correction coefficients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Summary of the factors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Mean resistance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Lowest resistance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Highest resistance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>One raster for each factor of the score table, in its order; or in any order where all have the factors' names. The first is the grid of the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>A row for each class of each factor: an exact class (with its number in the column code where class holds words), or a range from low to high (empty: open-ended); its score, above 0; and the factor's weight. The tables of the studies are in the plugin's folder resources/presets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>For example from the analytic hierarchy process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Otherwise weights that do not sum to 1 are refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Rasters of degradation or hazard, in the order in which the table of corrections names them, or called as there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>A row for each class of each correction, with the coefficient by which it multiplies the resistance; 1 leaves it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>The weight, the mean score and the share of each factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Corrections need both rasters and a table of coefficients. Give both or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>the upper range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>the lower range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Ecological security pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Puts sources, corridors, pinch points and barriers together as the zones of a plan, in one file with a styled layer for each, and sums up their number, length, area and land cover. Use it last, after the corridors have their levels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>The zones of the Qaidam study (section 3.1.4): sources are conservation zones, important corridors conservation corridors, general corridors restoration corridors, pinch points control zones, barriers restoration areas. Pinch points and barriers that share ground are marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} sources ({size:,.2f} km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} important corridors ({size:,.2f} km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} general corridors ({size:,.2f} km)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} pinch points ({size:,.2f} km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} barriers ({size:,.2f} km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} overlaps ({size:,.2f} km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Conservation corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Restoration corridors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Pinch points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Barriers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Names of the land-cover classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Security pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Summary of the elements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Land cover of the elements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Pairs of pinch point and barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Its grid is that of the areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>The level is important or general, as the tool Interaction of sources writes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>A GeoPackage with a layer for each element.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Number, length (km) and area (km²) of each element.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Area (km²) and percent of each class in each element.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Conservation zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Restoration areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Control zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Corridor {row} of {name} has the level “{level}”. Levels are important and general; the tool Interaction of sources writes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Columns: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Habitat patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Study area: any raster whose valid cells cover it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Distance between patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Resistance, for least cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Table of distances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Area of the landscape (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>The landscape is the {area:,.2f} km² of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Polygons with a number in a field named source, patch, core or id, else numbered by their order; or a raster of patch numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Needed for polygons: they become cells of this raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Patch numbers and their distance, as Conefor takes them; pairs that are not listed have no link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Empty: that of the valid cells of the study area, else of the resistance, else of the whole raster of patch numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>The patches are polygons. Give a raster of the study area as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>“{distance}” needs the input “{label}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>from edge to edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>from cell centre to nearest cell centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>least cost through a resistance raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>from a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Align rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Brings rasters onto the cells of a reference raster, so that they can be overlaid; or reprojects all of them, the reference too, to a coordinate system in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>GDAL warps by nearest neighbour (classes) or bilinearly (quantities). The other tools do the same on the fly; use this one to keep the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>{count} rasters on {rows} x {columns} cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Reference raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Rasters to align</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>The rasters hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Coordinate reference system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Cell size (units of the coordinate reference system)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Folder for the aligned rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Aligned rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Judged by the values: whole numbers of at most 100 different values are classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Empty: that of the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>classes or quantities: judge by the values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>quantities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Two rasters are called {name}, and would be written to one file. Rename one layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Check installation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Says which libraries EcoRestore found, which are missing, and the command that installs them on this machine. Run it first, and when a tool refuses to work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Looks for each library and asks for its version. Nothing is installed or changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>dependencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Number of missing libraries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>All libraries are installed; the kernels are compiled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Classify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Divides a quantity such as slope, resistance or importance into classes, 1 for the lowest values upwards. The table of limits, with a column value added, serves Reclassify by table for other years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Natural breaks are the exact optimum of Fisher (1958) and Jenks (1977): least spread inside the classes. Quantiles hold equally many cells. Equal intervals divide the range. Classes of one standard deviation lie around the mean. A limit belongs to the class below it. The fit is one minus the spread inside the classes over that of all values (Jenks and Caspall, 1971).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>{low:.5g} to {high:.5g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>up to {high:.5g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>above {low:.5g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>all values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>{count} classes with limits at {limits}; goodness of variance fit {fit:.3f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Number of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Own limits between classes (unit of the raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Largest number of cells to find limits from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Seed of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Limits, cells and area of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Goodness of variance fit (0 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>The limits come from {used:,} of {cells:,} cells, drawn at random with seed {seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>{count} classes instead of {number}, since too many values are equal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Not read with own limits. Where values repeat there are fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>For own limits only: rising, with commas. 10, 18, 28, 39 make five classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Of more cells a random sample is taken, always with the lowest and the highest value; the log says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>The same seed gives the same sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>natural breaks (Jenks)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>quantiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>equal intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>standard deviations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>own limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Distance to features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Measures the straight-line distance to roads, settlements, mines, water or other features: a factor of resistance surfaces, habitat quality and species models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Exact Euclidean distance between the centres of cells (Felzenszwalb and Huttenlocher, 2012). Points count in the cell they lie in, lines in each cell they cross, polygons in the cells whose centre they cover. Features beyond the edge of the reference raster are not seen, those on its nodata cells are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>The farthest cell is {farthest:,.0f} m from the nearest feature, on average it is {mean:,.0f} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Classes that are features (for a raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Largest distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Gives the cells of the result, and its nodata cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Points, lines or polygons, or a raster of classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Values with commas. Empty: all values above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>{name} is a vector layer and has no classes of cells. Leave “{label}” empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>{name} has no cell above 0, so no feature. Name the classes that are features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Normalise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Brings a raster to a scale without unit, so that layers of different units can be added, such as ecosystem services or parts of a health index. Run it in batch for several rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Percentiles: (x - low) / (high - low), clipped to 0 and 1, so that a few extreme cells do not squeeze the others. Minimum and maximum: the same between them. Standard deviations: (x - mean) / standard deviation, not bounded. Ranks: from 0 for the smallest to 1 for the largest; equal values share their mean rank. Reversed: 1 - x, or -x for standard deviations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name} has nothing to stretch, since both ends are {lower:.5g}: all cells are 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Reverse: much becomes little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Percentile that becomes 0 (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Percentile that becomes 1 (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Normalised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Value that becomes 0 (unit of the raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Value that becomes 1 (unit of the raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name}: mean {lower:.5g}, standard deviation {spread:.5g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>For layers of which less is better, such as soil loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Read with percentiles only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name}: {lower:.5g} becomes 1, {upper:.5g} becomes 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name}: {lower:.5g} becomes 0, {upper:.5g} becomes 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>between two percentiles, clipped to 0-1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>between minimum and maximum (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>standard deviations from the mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>ranks (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Table of a study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Writes a table of the studies, as it was printed, for your own edits: resistance scores, corrections, class names. Give the edited file to the tool that needs it. The log tells what is inconsistent in print, so that you can correct it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>The tables are kept as published, with a note where the print contradicts itself and a source in each row. Tables of resistance and corrections are checked as the tool that reads them does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>default values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>{title}: {rows} rows, {faults} faults to correct before use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Table for editing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Number of faults to correct before use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>The tables of the papers are as printed, with their misprints.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Reclassify by table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Replaces classes or ranges of a raster by the values of a table: scores, coefficients, new classes. Gaps, overlaps and classes without a row are refused by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>A row holds for its exact class, or for the range from low to high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>{cells:,} cells reclassified by {rows} rows; {missing:,} are nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Cells that no row covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Draw the result as classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Reclassified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Each row has an exact class, or a range from low to high (empty: open-ended), in the raster's units; and the value it gets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Otherwise it is drawn as a continuous quantity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>refuse the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>become nodata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>keep their value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Streams from elevation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Finds the cells of streams where no map of them is at hand, for example for the distance to water. Choose the smallest catchment so that the streams agree with those that are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Depressions are filled by priority flood (Barnes and others, 2014), water leaves each cell towards the steepest of its eight neighbours (O'Callaghan and Mark, 1984), and the cells above are counted. Water runs out at the edge of the raster and beside nodata: what drains in from outside the raster is not known to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>catchment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>{cells:,} cells in streams, {percent:.2f} percent of the land; the largest catchment has {largest:,.2f} km².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Elevation (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Smallest catchment of a stream (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Streams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Catchment of each cell (km²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Elevation with depressions filled (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Cells in streams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>A larger one leaves fewer and larger streams.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>1 in a stream, 0 elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Flow accumulation times the area of a cell, itself included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Terrain factors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Derives from an elevation model the factors that resistance surfaces, species models and erosion risk ask for. Only the outputs that are asked for are computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope by third-order finite differences (Horn, 1981). Relief amplitude: highest minus lowest elevation within the radius. Northness and eastness: cosine and sine of the direction that the slope faces. Topographic position: elevation minus the mean within the radius (Weiss, 2001). Topographic wetness: ln(a / tan beta) (Beven and Kirkby, 1979), on eight flow directions after depressions are filled. At the edge and beside nodata the neighbours that are missing are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>{factor}: {low:,.4g} to {high:,.4g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>topography</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Unit of the slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Radius of the relief amplitude (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Radius of the topographic position (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Inner radius of the topographic position (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Shape of the neighbourhood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Weight northness and eastness by the slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Least slope for the topographic wetness (m per m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope (degrees or percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Relief amplitude (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Northness (-1 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Eastness (-1 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Topographic position index (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Topographic wetness index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope (degrees)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope (percent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>The resistance tables of the studies use degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Relief grows with the radius; compare only results of one radius.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>The size of the landforms that are to stand out: some hundred metres for gullies and knolls, some thousand for valleys and ridges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Above 0 the cell is compared with a ring around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Multiplies by the sine of the slope, so that gentle slopes, whose aspect matters little, come near 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Flatter cells count as this steep; on level ground the index would be infinite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>1 faces north, -1 south, 0 east, west or level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>1 faces east, -1 west, 0 north, south or level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Above 0 on ridges, below 0 in valleys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Higher is wetter; it takes most of the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Liuzhi: resistance scores and weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Liuzhi: corrections of the resistance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Liuzhi: ecological sources as published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: resistance scores and weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Land-cover classes of CLCD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Slope classes of the standards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Random index of the AHP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>The result cannot be written to {path}: {reason}. Free the disk, close the layer where it is open, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>The raster {path} cannot be opened: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>The raster {path} has no band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>{name} cannot be warped to {crs}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>{name} cannot be warped to the grid of {reference}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>The raster {name} cannot be read at row {row}: {reason}. The file may be damaged; make it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>the file is not whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>unknown format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Threshold distance (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Equivalent connectivity EC(PC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Number of components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Share of sources lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Sources in the largest part (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Pair of sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Interaction (gravity model)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Accumulated cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Illustrated report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Puts the results of a study on one page that opens in any browser and prints well: maps with legend, scale bar and north arrow, tables, charts, and how each result was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>QGIS draws the maps with the styles of the layers. Parameters, inputs with their checksums and versions are read from the record that each result carries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>documentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>{maps} maps, {tables} tables: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Opening paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Layers to show as maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Background raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>What was studied, where and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Each layer becomes one map, in this order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Known tables get a chart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Drawn pale below layers of points, lines and polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>as QGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>The folder {folder} does not exist. Create it or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>{path} is a folder. Give the name of a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>The result cannot be written to {path}: {reason}. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Ecological safety network (Liuzhi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>From land cover, elevation and reserves to ecological sources, resistance, corridors with their importance, the security pattern and an illustrated report, as in the study of the Liuzhi Special Zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>{name}, inside an opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Islet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Perforation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Bridge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Loop in edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Loop in perforation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Bridge in edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Bridge in perforation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core-opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Border-opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Level {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Important</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>General</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Pinch point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Pinch point on a barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Barrier on a pinch point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Stream</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Class {value:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} is neither UTF-8 nor GB 18030 text. Save it as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} has no row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>Row {row} of the table {table} has no number in column {column} (it has: {value}). Write a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>Row {row} of the table {table} has an infinite number in column {column}. Write a finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} has no column {column} (it has: {found}). Add or rename the column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} cannot be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/vectors.py" />
      <source>{name} cannot be turned into cells: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/edge_width.py" />
      <source>Cells are {width} m wide and {height} m high, so an edge has no width in cells that holds in all directions. Resample the raster to square cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/edge_width.py" />
      <source>An edge width of {width} m is less than half a cell of {cell} m. Give a larger width, or use smaller cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/foreground.py" />
      <source>No foreground class is chosen. Choose at least one class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/foreground.py" />
      <source>Foreground class {absent} does not occur in the raster (classes found: {found}). Remove it, or choose one that occurs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/foreground.py" />
      <source>Foreground classes {absent} do not occur in the raster (classes found: {found}). Remove them, or choose classes that occur.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/patches.py" />
      <source>No patch reaches {minimum} m²; the largest has {largest} m². Lower the minimum area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landscape/patches.py" />
      <source>An area of {area} m² is not possible for {name}. Give 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>Give at least one matrix.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>There is no {option} {value!r}; choose one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>Matrix {number} has {n} factors, matrix 1 has {first}; all experts must judge the same factors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/connectivity.py" />
      <source>The minimum probability is {value}; it must be at least 0 and below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>Give at least one threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>The thresholds go from {start:g} to {end:g}. Give an end that is not below the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>From {start:g} to {end:g} in steps of {step:g} are {count} thresholds, at most {most} are possible. Give a larger step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>The distance threshold {value} is given twice; give each once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>The {name} of the thresholds is {value}; it must be finite and above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/cores.py" />
      <source>Corridors need at least two cores on valid cells; there is {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/corridor_areas.py" />
      <source>The corridor width is {width}. Give 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/corridors.py" />
      <source>No link is left of {count} pairs of cores: {unreachable} cannot reach each other, {far} lie farther apart than the maximum distance, {costly} cost more than the maximum, {through} lead through another core. Close gaps of missing cells in the resistance between cores, or raise the limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/corridors.py" />
      <source>The number of nearest neighbours is {value}; it must be 1 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/corridors.py" />
      <source>{name} cannot be {value!r}; choose one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/distance_table.py" />
      <source>Row {row} of the distances has {there:g} from patch {a} to patch {b}; another row has {back:g} for this pair. Give one distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/distance_table.py" />
      <source>Row {row} of the distances names patch {patch}, which is not among the {count} patches. Correct the row or the patches' ids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>There is no core cell. Choose another foreground or a smaller edge width in MSPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>The importance of sources needs a dispersal distance. Give the threshold in metres, such as 5000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>A minimum dPC needs the importance of sources. Set importance to "dPC".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>None of the {count} core areas touches the overlay. Check that the layers overlap, or unite them instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>No source has a dPC above {minimum}; the largest is {largest}. Lower the minimum dPC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>{value} is not possible for {name}. Give {least} or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>No core area reaches {minimum} km²; the largest has {largest} km². Lower the minimum area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/factor_layers.py" />
      <source>The table names {factor_count} factors ({factors}), and {layer_count} rasters are given ({layers}). Give one raster for each factor, in the order of the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/factor_layers.py" />
      <source>The raster {layer} stands in the place of the factor {factor}, while the table has a factor of the raster's name. Put the rasters in the order of the table ({factors}), or name each raster as its factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>There is no rule {value!r} for important links; choose one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The table holds no active link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The cumulative resistance between cores {core1:g} and {core2:g} is {value:g}; it must be finite and above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The table of links has no column {column}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>Core {core} has a link but no {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The {name} of core {core} is {value:g}; it must be finite and above {above}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>There are {given} names for {count} factors ({names}). Name each factor once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The table has {rows} factors and {columns} columns of judgements. Give the names of the factors in the first column and as many columns after it as there are factors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The matrix has {count} numbers, which form no square. Give as many rows as columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The factor {name} stands in two rows. Give each its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>Matrix {number} has the factors {names}, matrix 1 has {first}. All experts must judge the same factors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>Nothing tells how {i} compares with {j}. Write a judgement for this pair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The judgement of {i} over {j} is {value}. Write a number such as 3, or a fraction such as 1/3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>There is no order {value!r}; choose one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>The number of repeats is {value}; it must be a whole number from 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>There are no nodes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>Node {node} occurs more than once; keep one row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>The {table} have no column {column}; their columns are {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_areas.py" />
      <source>There is no patch: no valid cell has a label above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_distances.py" />
      <source>There is no measure {value!r}; choose one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_distances.py" />
      <source>The maximum distance is {value}; it must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_distances.py" />
      <source>The patch labels are of type {type}; they must be whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The areas have shape {shape}; give one area per patch, at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>Patch {patch} has the area {value}; areas must be finite and above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distances have shape {shape}; {n} patches need a matrix of {n} rows and {n} columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>{count} patches are too many to compare in pairs (at most {most}). Raise the minimum area or keep only the largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distance threshold is {value}; it must be finite and above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The probability at the threshold is {value}; it must lie between 0 and 1, both excluded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The landscape area is {landscape}, less than the sum of the patch areas, {patches}; check that both have the same unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distance from patch {i} to patch {j} is {there}, but back it is {back}; give the same distance for both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_surface.py" />
      <source>No cell has a value in every layer ({names}). Check that the layers overlap and their nodata values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_surface.py" />
      <source>{name} holds the coefficient {coefficient}. Coefficients must be above 0; 1 leaves the resistance as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} stands in several rows of the table of weights. Keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>In {table}, row {row} has the score {score}. Resistance must be above 0: correct the score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} of the resistance table has no raster (rasters: {rasters}). Give one, or remove its rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The raster {raster} has no row in the resistance table (factors: {factors}). Add its rows, or leave the raster out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The resistance table has no column {column}. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The resistance table has no row. Add one for each class of each factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Row {number} of the resistance table names no factor. Fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>In {table}, row {row} has the coefficient {coefficient}. Give a number above 0; 1 leaves the resistance as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The resistance table has no column weight and no weights are given. Add the column, or give a weight for each factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The weights sum to {total}, not 1 ({listed}). Correct them or let the tool rescale them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The table of corrections has no column {column}. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} has no weight. Give one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The weights name {factor}, which has no row in the resistance table. Add its rows or remove its weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} has several weights ({weights}). Give the same in each of its rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} has the weight {weight}. Give a weight above 0, or remove the factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridors need both a raster and a table with their levels and lengths. Give both or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>The source raster holds no source. Choose the raster of numbered sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>The table of corridors has no column {column}. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} stands in several rows of the table of corridors. Keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} has the level "{level}". Levels are important and general: rename it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} has the length {length} m. Give 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} of the raster has no row in the table of corridors. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_breaks.py" />
      <source>No limit is given. Write the limits between the classes, with commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_breaks.py" />
      <source>The limits between classes do not rise ({limits}). Write them from the lowest to the highest, each once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, no number says what the raster holds for: {rows}. Add a column code with the raster's number for each row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, row {row} has no number in the column {column}. Fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, row {row}: the low limit {low} is not below the high limit {high}. Correct one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, class {row} stands in {count} rows. Keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, the column {column} is missing. Add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, there is no row. Add one for each class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, nothing says which cells a row is for. Add a column class, or columns low and high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, row {row}: the limit {limit} is not a number. Correct it, or leave it empty for an open end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, rows {first} and {second} overlap from {low} to {high}. Let one end where the next begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, nothing covers the values from {low} to {high}, between rows {first} and {second}. Let one end where the next begins, or add a row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/classify.py" />
      <source>The class limits are {limits}; give 1 to {most} numbers that ascend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/classify.py" />
      <source>{count} values exceed the last class limit {limit:g}, the largest is {largest:g}. Raise the last limit, or leave it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/classify.py" />
      <source>The sample size is {value}; it must be a whole number from 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>The maximum cost must be above 0, not {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>No source lies on a cell that has a resistance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>Row {row}, column {column} lies outside the raster of {rows} rows and {columns} columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>No source is reached from row {row}, column {column}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>The ids of {name} must be whole numbers, not {type}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>The ids of {name} must lie between 1 and 2147483647, with 0 for none; {value} does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/distance_to_features.py" />
      <source>No valid cell is a feature, so there is nothing to measure a distance to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/flow.py" />
      <source>The flow direction {code} in row {row}, column {column} is none of 0, 1, 2, 4 .. 128. Compute the directions with this toolbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/flow.py" />
      <source>The flow directions run in a circle through row {row}, column {column}. Compute them on an elevation with its depressions filled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/flow.py" />
      <source>A stream threshold of {threshold} cells is not possible. Give a number above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/flow.py" />
      <source>No cell reaches the stream threshold of {threshold} cells; the largest accumulation is {largest}. Lower the threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>Resistance must be numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>Resistance is not a finite number in {count} cells. Give these cells a value or mark them as missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>Resistance is 0 or negative in {count} cells; the smallest value is {value:g}. Every resistance must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>No cell has a resistance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/natural_breaks.py" />
      <source>The number of classes is {value}; it must be a whole number from 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/normalise.py" />
      <source>There is no method {value!r}; choose one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/normalise.py" />
      <source>The percentiles are {low:g} and {high:g}; the lower must be below the upper, both between 0 and 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/reclassify.py" />
      <source>Classes {found} occur in {raster} but have no row in the table (rows: {rows}). Add a row for each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/reclassify.py" />
      <source>{count} cells of {raster} hold values between {low} and {high} that no row of the table covers (rows: {rows}). Widen a row or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/reclassify.py" />
      <source>Class {found} occurs in {raster} but has no row in the table (rows: {rows}). Add a row for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/streams.py" />
      <source>No cell drains {minimum} km²; the largest catchment within the raster has {largest} km². Lower the smallest catchment of a stream.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/streams.py" />
      <source>A smallest catchment of {area} km² is not possible. Give a number above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/terrain_factors.py" />
      <source>A minimum slope of {slope} is not possible. Give a value above 0, such as 0.001.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/terrain_windows.py" />
      <source>A radius of {radius} m reaches no neighbouring cell (cells are {cell} m). Give {cell} m or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/terrain_windows.py" />
      <source>An inner radius of {radius} m is not possible. Give 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/terrain_windows.py" />
      <source>No cell lies between the inner radius of {inner} m and the radius of {radius} m. Make the ring wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/valid_cells.py" />
      <source>{name} holds no cell with a value. Choose another layer, or check its extent and its nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/valid_cells.py" />
      <source>{name} holds NaN in {count} cells that are not nodata. Set NaN as its nodata value or fill these cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/valid_cells.py" />
      <source>{name} holds infinity in {count} cells. Set these cells to nodata or give them a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/valid_values.py" />
      <source>There is no value: all cells are missing. Choose another layer, or check its extent and its nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/valid_values.py" />
      <source>{count} values are infinite. Set these cells to nodata or give them a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Tables and charts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Rows not shown:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>How it was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Versions</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
