<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>EcoRestore</name>
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
      <source>{name} has no cell with a value: all are nodata. Check its nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>a geographic CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Columns: {names}.</source>
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
      <source>Raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>A limit between two ranges belongs to</source>
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
      <source>the upper range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>the lower range</source>
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
      <source>Share of nodes removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Share in the largest component</source>
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
      <source>Ecological security pattern</source>
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
      <source>Class {value}</source>
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
      <location filename="../core/network/connectivity.py" />
      <source>The minimum probability is {value}; it must be at least 0 and below 1.</source>
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
      <source>The distance from patch {i} to patch {j} is {there}, but back it is {back}; give the same distance for both.</source>
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
      <location filename="../core/raster/terrain_factors.py" />
      <source>An inner radius of {radius} m is not possible. Give 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/raster/terrain_factors.py" />
      <source>No cell lies between the inner radius of {inner} m and the radius of {radius} m. Make the ring wider.</source>
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
