<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" maxScale="0" minScale="1e+08" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0">
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
      <resampling zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" enabled="false" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="paletted" opacity="1" nodataColor="" band="1" alphaBand="-1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry color="#476ba0" label="Open water" value="11" alpha="255"/>
        <paletteEntry color="#ddc9c9" label="Developed open space" value="21" alpha="255"/>
        <paletteEntry color="#d89382" label="Developed land of low intensity" value="22" alpha="255"/>
        <paletteEntry color="#ed0000" label="Developed land of medium intensity" value="23" alpha="255"/>
        <paletteEntry color="#b2ada3" label="Barren land" value="31" alpha="255"/>
        <paletteEntry color="#68aa63" label="Deciduous forest" value="41" alpha="255"/>
        <paletteEntry color="#1c6330" label="Evergreen forest" value="42" alpha="255"/>
        <paletteEntry color="#b5c98e" label="Mixed forest" value="43" alpha="255"/>
        <paletteEntry color="#ccba7c" label="Shrub" value="52" alpha="255"/>
        <paletteEntry color="#e2e2c1" label="Grassland" value="71" alpha="255"/>
        <paletteEntry color="#dbd83d" label="Pasture and hay" value="81" alpha="255"/>
        <paletteEntry color="#aa7028" label="Cropland" value="82" alpha="255"/>
        <paletteEntry color="#bad8ea" label="Woody wetland" value="90" alpha="255"/>
        <paletteEntry color="#70a3ba" label="Herbaceous wetland" value="95" alpha="255"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast contrast="0" gamma="1" brightness="0"/>
    <huesaturation colorizeGreen="128" invertColors="0" saturation="0" colorizeOn="0" colorizeStrength="100" grayscaleMode="0" colorizeRed="255" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
