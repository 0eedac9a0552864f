<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="AllStyleCategories" maxScale="0" minScale="1e+08" version="3.22.16-Białowieża" hasScaleBasedVisibilityFlag="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <temporal enabled="0" fetchMode="0" mode="0">
    <fixedRange>
      <start></start>
      <end></end>
    </fixedRange>
  </temporal>
  <customproperties>
    <Option type="Map">
      <Option value="Value" type="QString" name="identify/format"/>
    </Option>
  </customproperties>
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" type="QString" name="name"/>
      <Option name="properties"/>
      <Option value="collection" type="QString" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" enabled="false" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer nodataColor="" band="1" type="paletted" opacity="1" alphaBand="-1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry color="#1b7837" label="Mixed conifer forest" value="1" alpha="255"/>
        <paletteEntry color="#7fbf7b" label="Jeffrey pine woodland" value="2" alpha="255"/>
        <paletteEntry color="#00441b" label="Red fir and subalpine forest" value="3" alpha="255"/>
        <paletteEntry color="#66c2a5" label="Riparian and broadleaved forest" value="4" alpha="255"/>
        <paletteEntry color="#c2a14d" label="Shrub" value="5" alpha="255"/>
        <paletteEntry color="#d9ef8b" label="Grassland and meadow" value="6" alpha="255"/>
        <paletteEntry color="#cfbda3" label="Sparse vegetation and rock" value="7" alpha="255"/>
        <paletteEntry color="#1e69b4" label="Water" value="8" alpha="255"/>
        <paletteEntry color="#e24290" label="Roads and built land" value="9" alpha="255"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" gamma="1" contrast="0"/>
    <huesaturation colorizeOn="0" colorizeRed="255" invertColors="0" colorizeStrength="100" grayscaleMode="0" colorizeBlue="128" colorizeGreen="128" saturation="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
