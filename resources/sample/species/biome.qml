<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" version="3.22.16-Białowieża" maxScale="0" minScale="1e+08">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <temporal mode="0" enabled="0" fetchMode="0">
    <fixedRange>
      <start></start>
      <end></end>
    </fixedRange>
  </temporal>
  <customproperties>
    <Option type="Map">
      <Option type="QString" value="Value" name="identify/format"/>
    </Option>
  </customproperties>
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" enabled="false" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer nodataColor="" band="1" opacity="1" alphaBand="-1" type="paletted">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry alpha="255" color="#1b7837" label="Tropical and subtropical moist broadleaf forests" value="1"/>
        <paletteEntry alpha="255" color="#a6d96a" label="Tropical and subtropical dry broadleaf forests" value="2"/>
        <paletteEntry alpha="255" color="#66bd63" label="Tropical and subtropical coniferous forests" value="3"/>
        <paletteEntry alpha="255" color="#4d9221" label="Temperate broadleaf and mixed forests" value="4"/>
        <paletteEntry alpha="255" color="#00441b" label="Temperate coniferous forests" value="5"/>
        <paletteEntry alpha="255" color="#5aae61" label="Boreal forests" value="6"/>
        <paletteEntry alpha="255" color="#fee08b" label="Tropical and subtropical grasslands and savannas" value="7"/>
        <paletteEntry alpha="255" color="#d9ef8b" label="Temperate grasslands and savannas" value="8"/>
        <paletteEntry alpha="255" color="#80cdc1" label="Flooded grasslands and savannas" value="9"/>
        <paletteEntry alpha="255" color="#bf812d" label="Montane grasslands and shrublands" value="10"/>
        <paletteEntry alpha="255" color="#c7eae5" label="Tundra" value="11"/>
        <paletteEntry alpha="255" color="#dfc27d" label="Mediterranean forests and scrub" value="12"/>
        <paletteEntry alpha="255" color="#f6e8c3" label="Deserts and xeric shrublands" value="13"/>
        <paletteEntry alpha="255" color="#35978f" label="Mangroves" value="14"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast gamma="1" brightness="0" contrast="0"/>
    <huesaturation grayscaleMode="0" colorizeGreen="128" invertColors="0" colorizeOn="0" colorizeStrength="100" colorizeBlue="128" colorizeRed="255" saturation="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
