<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>EcoRestore</name>
    <message>
      <location filename="../algorithms/base.py" />
      <source>No output is asked for, so there is nothing to do. Ask for at least one of: {outputs}.</source>
      <translation>未要求任何输出，因此无事可做。请至少选择一项输出：{outputs}。</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>1 Prepare</source>
      <translation>1 数据准备</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>2 Landscape</source>
      <translation>2 景观格局</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>3 Network</source>
      <translation>3 生态网络</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>4 Ecosystem services</source>
      <translation>4 生态系统服务</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>5 Species</source>
      <translation>5 物种</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>6 Priority areas</source>
      <translation>6 优先区</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>7 Ecosystem health</source>
      <translation>7 生态系统健康</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>8 Karst</source>
      <translation>8 喀斯特</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>9 Report</source>
      <translation>9 报告</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>0 Studies</source>
      <translation>0 研究案例</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>“{label}” is written as {endings}, not as {value}. Change the file's ending.</source>
      <translation>“{label}”须写为 {endings} 文件，而不是 {value}。请更改文件扩展名。</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Cancelled; what was not finished is not written.</source>
      <translation>已取消；未完成的结果不会写出。</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>There is not enough memory for this raster. Close other programs, cut the raster to the study area, or use larger cells.</source>
      <translation>内存不足，无法处理该栅格。请关闭其他程序、将栅格裁剪到研究区，或使用更大的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{tool} met an error it does not know: {kind}: {error}. Please report it with the log.</source>
      <translation>{tool} 遇到未知错误：{kind}：{error}。请附上日志反馈此问题。</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>{name} holds fewer than two focal nodes; current flows between at least two. Add nodes with ids of their own, above 0.</source>
      <translation>{name} 中的焦点少于两个；电流至少在两个焦点之间流动。请添加具有各自编号（大于 0）的焦点。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>{name} has no field {field} (it has: {found}). Name one of these.</source>
      <translation>{name} 没有字段 {field}（现有字段：{found}）。请填写其中之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>Row {row} of {name} has {value} in the field {field}. Ids of focal nodes are whole numbers above 0.</source>
      <translation>{name} 第 {row} 行的字段 {field} 为 {value}。焦点编号应为大于 0 的整数。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>{name}, given for “{label}”, holds no points. Choose points, or a raster.</source>
      <translation>为“{label}”指定的 {name} 不含点。请选择点图层或栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>Row {row} of {name} has no number in the field {field} (it has: {value}). Write a number.</source>
      <translation>{name} 第 {row} 行的字段 {field} 不是数字（现为：{value}）。请填写数字。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>Outside {reference} lie the points of rows {rows} of {name}. Move or remove them, or take a larger raster.</source>
      <translation>{name} 中第 {rows} 行的点位于 {reference} 之外。请移动或删除这些点，或使用范围更大的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>The table {table} names ids that no focal node has: {ids}. Correct them, or remove these rows.</source>
      <translation>表 {table} 中有不属于任何焦点的编号：{ids}。请更正，或删除这些行。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_inputs.py" />
      <source>Rows {one} and {other} of {name} lie in one cell. Move or remove one of the two points, give both one id, or use smaller cells.</source>
      <translation>{name} 的第 {one} 行和第 {other} 行位于同一像元内。请移动或删除其中一个点，为两者赋予同一编号，或使用更小的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>Resistance or conductance</source>
      <translation>阻力或电导</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>The raster holds</source>
      <translation>栅格的值为</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>their mean resistance</source>
      <translation>两者的平均电阻</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>their mean conductance</source>
      <translation>两者的平均电导</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>Neighbours of a cell</source>
      <translation>像元的邻域</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>The resistor between two cells has</source>
      <translation>两个像元之间的电阻取</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>Resistance above 0; nodata cannot be crossed.</source>
      <translation>阻力大于 0；无数据区不可穿越。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>A thin barrier blocks the first, and less so the second. Circuitscape and Omniscape take the second unless told otherwise, Linkage Mapper the first.</source>
      <translation>狭窄的屏障会阻断前者，对后者的阻断较弱。Circuitscape 和 Omniscape 默认采用后者，Linkage Mapper 采用前者。</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>resistance</source>
      <translation>阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>conductance; 0 cannot be crossed</source>
      <translation>电导；0 不可穿越</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>8, diagonal steps too</source>
      <translation>8，包括对角方向</translation>
    </message>
    <message>
      <location filename="../algorithms/circuit_tool.py" />
      <source>4, straight steps only</source>
      <translation>4，仅正交方向</translation>
    </message>
    <message>
      <location filename="../algorithms/conservation_tool.py" />
      <source>{area:,.1f} km² conserve {mean:,.1f} mm a year on average, {volume:,.0f} m³.</source>
      <translation>{area:,.1f} km² 平均每年涵养 {mean:,.1f} mm，共 {volume:,.0f} m³。</translation>
    </message>
    <message>
      <location filename="../algorithms/conservation_tool.py" />
      <source>Water conservation (mm/a)</source>
      <translation>水源涵养量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/conservation_tool.py" />
      <source>Water conservation of watersheds (mm/a, m³/a)</source>
      <translation>各流域水源涵养量（mm/a，m³/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/conservation_tool.py" />
      <source>Table of watersheds (mm/a, m³/a)</source>
      <translation>流域表（mm/a，m³/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/conservation_tool.py" />
      <source>Mean water conservation (mm/a)</source>
      <translation>平均水源涵养量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/conservation_tool.py" />
      <source>Volume of water conserved (m³/a)</source>
      <translation>水源涵养总量（m³/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Resistance</source>
      <translation>生态阻力面</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Ecological sources</source>
      <translation>生态源地</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Land cover</source>
      <translation>土地覆被</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Districts</source>
      <translation>地区</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Column with the names of districts</source>
      <translation>地区名称的列</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Corridors</source>
      <translation>生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Classes of natural breaks (number)</source>
      <translation>自然断点法的分级数</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>The highest class of natural breaks, outside the sources; each area with its size, mean and maximum, and its main land cover and district.</source>
      <translation>自然断点的最高一级，位于源地之外；每个区域附面积、平均值和最大值，以及主要土地覆盖和行政区。</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Number of areas</source>
      <translation>区域数量</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Area of all together (km²)</source>
      <translation>区域总面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>Above 0; nodata cannot be crossed.</source>
      <translation>大于 0；无数据处不可穿越。</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>The areas get the class of most of their cells.</source>
      <translation>各区域取其多数像元所属的土地覆被类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>The areas get the district of most of their cells.</source>
      <translation>各区域取占其像元最多的行政区。</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>The result of the tool Ecological corridors, made from the same resistance and sources; empty: adjacent sources are linked.</source>
      <translation>“生态廊道”工具的结果，须由同一阻力面和同一生态源地生成；留空则连接相邻的生态源地。</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>The highest class makes the areas: of 5 in the Qaidam study, of 4 in the Liuzhi study.</source>
      <translation>最高级构成区域：柴达木研究分 5 级，六枝研究分 4 级。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>Years of the rasters</source>
      <translation>栅格的年份</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>In the order of the rasters: 2000-2022, or 2000, 2003, 2005. Empty: read from the descriptions of the bands, or the names of the files.</source>
      <translation>按栅格的顺序：2000-2022，或 2000, 2003, 2005。留空：从波段说明或文件名读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>No single year can be read from {name}, given for “{label}”. Write the dates into the field for them, or name the file or band by its year.</source>
      <translation>从为“{label}”给出的 {name} 读不出唯一的年份。请在日期栏中写出日期，或以年份命名文件或波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>No raster of {years}: the true time between the others counts.</source>
      <translation>没有 {years} 年的栅格：其余按真实的时间间隔计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” is {word}, which is no month. Write it as 2001-07.</source>
      <translation>“{label}”为 {word}，不是月份。请写成 2001-07 的形式。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” has more than one raster of {months}. Give one for each month.</source>
      <translation>“{label}”有不止一个 {months} 的栅格。请每月给一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” has no raster of {months}. Give every month between the first and the last; one without values will do.</source>
      <translation>“{label}”没有 {months} 的栅格。请给出首末之间的每个月；没有值的栅格也可以。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” has {count} rasters, and “{years}” gives {dates}. Give a year for each raster.</source>
      <translation>“{label}”有 {count} 个栅格，而“{years}”给出 {dates} 个年份。请为每个栅格给出一个年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” holds {word}, which is no year. Write years such as 2000-2022 or 2000, 2003, 2005.</source>
      <translation>“{label}”中的 {word} 不是年份。请写 2000-2022 或 2000, 2003, 2005 这样的年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>{name}, given for “{label}”, is called by the year {year} alone. Name its month, or write the first month into “{first}”.</source>
      <translation>为“{label}”给出的 {name} 只以年份 {year} 命名。请写明月份，或在“{first}”中写出第一个月。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” has more than one raster of {years}. Give one for each year, such as its sum or mean.</source>
      <translation>“{label}”有不止一个 {years} 年的栅格。请每年给一个，如年总量或年均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{label}” has rasters of {count} years; at least {fewest} are needed. Add years.</source>
      <translation>“{label}”有 {count} 年的栅格；至少需要 {fewest} 年。请增加年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/dated_rasters.py" />
      <source>“{more}” has {years}, “{less}” has not. Give both the same years.</source>
      <translation>“{more}”有 {years} 年，“{less}”没有。请给出相同的年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/district_tool.py" />
      <source>{cells:,} cells of the districts ({percent:.1f} percent) have no value in the rasters and do not count: districts {ids}.</source>
      <translation>各地区有 {cells:,} 个像元（{percent:.1f}%）在栅格中没有值，不计入：地区 {ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/district_tool.py" />
      <source>Where the districts have it, tables and charts show it.</source>
      <translation>地区图层有此列时，表和图中显示名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/district_tool.py" />
      <source>Without districts: one for the whole area.</source>
      <translation>没有地区时：整个区域一份。</translation>
    </message>
    <message>
      <location filename="../algorithms/district_tool.py" />
      <source>Counties, basins or other zones, for the table by district.</source>
      <translation>县、流域或其他分区，用于按地区的表。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>A raster of each year, on the same years as the vegetation.</source>
      <translation>每年一个栅格，年份与植被相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Temperature</source>
      <translation>气温</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Precipitation</source>
      <translation>降水</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Radiation</source>
      <translation>辐射</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Soil water</source>
      <translation>土壤水分</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Vapour pressure deficit</source>
      <translation>饱和水汽压差</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>{count} years, {first} to {last}; drivers: {drivers}.</source>
      <translation>{count} 年，{first} 至 {last}；驱动因子：{drivers}。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Vegetation of each year (NPP, NDVI or cover)</source>
      <translation>各年植被（NPP、NDVI 或盖度）</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Temperature of each year (°C)</source>
      <translation>各年气温（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Precipitation of each year (mm)</source>
      <translation>各年降水量（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Radiation of each year (MJ/m²)</source>
      <translation>各年辐射（MJ/m²）</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Soil water of each year (m³/m³)</source>
      <translation>各年土壤水分（m³/m³）</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Vapour pressure deficit of each year (kPa)</source>
      <translation>各年饱和水汽压差（kPa）</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Another driver of each year</source>
      <translation>各年的另一驱动因子</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>What the other driver is called</source>
      <translation>另一驱动因子的名称</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Largest variance inflation of a driver</source>
      <translation>驱动因子的最大方差膨胀因子</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Nothing can be told of any cell: {few:,} have too few years, in {alike:,} the drivers run together. Give more years, or fewer drivers.</source>
      <translation>没有一个像元可以判定：{few:,} 个年数太少，{alike:,} 个的驱动因子同步变化。请给出更多年份，或减少驱动因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Not told: {few:,} cells with too few years, {alike:,} where drivers run together.</source>
      <translation>未判定：{few:,} 个像元年数太少，{alike:,} 个像元的驱动因子同步变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>A file for each year, or one with a band for each.</source>
      <translation>每年一个文件，或一个每年一个波段的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>Above it a driver runs so much with the others that they cannot be told apart. Textbooks name 5 to 10 for tables; the default only keeps out cells where the answer would be noise.</source>
      <translation>超过此值时，该因子与其他因子变化过于同步，无法区分。教科书对表格数据取 5 至 10；默认值只排除结果纯属噪声的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>No driver is given. Give the years of one at least, such as “{label}”.</source>
      <translation>没有给出驱动因子。请至少给出一个的各年栅格，如“{label}”。</translation>
    </message>
    <message>
      <location filename="../algorithms/driver_tool.py" />
      <source>The other driver is called {name}, as one of the others is. Rename it.</source>
      <translation>另一驱动因子名为 {name}，与已有因子重名。请改名。</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Rainfall erosivity R (MJ mm/(ha h a))</source>
      <translation>降雨侵蚀力 R（MJ mm/(ha h a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Soil erodibility K (t ha h/(ha MJ mm))</source>
      <translation>土壤可蚀性 K（t ha h/(ha MJ mm)）</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Land cover (class codes)</source>
      <translation>土地覆被（类别代码）</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Table of C and P by class (0 to 1)</source>
      <translation>各类别的 C 和 P 表（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Cover factor C, in place of the table's (0 to 1)</source>
      <translation>代替表中 C 的植被覆盖因子（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Practice factor P, in place of the table's (0 to 1)</source>
      <translation>代替表中 P 的措施因子（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>From the tool Rainfall erosivity.</source>
      <translation>来自“降雨侵蚀力”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>From the tool Soil erodibility.</source>
      <translation>来自“土壤可蚀性”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Not needed where rasters give both C and P.</source>
      <translation>C 和 P 均由栅格给出时不需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>InVEST's biophysical table: a row for each class, with its code in lucode (or code, class). A column in place of which a raster is given is not read.</source>
      <translation>InVEST 的生物物理表：每个类别一行，lucode（或 code、class）列为类别代码。已由栅格代替的列不读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>Such as from the tool Cover factor.</source>
      <translation>例如来自“植被覆盖因子”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/erosion_tool.py" />
      <source>1 where no practice conserves the soil.</source>
      <translation>没有水土保持措施处为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/feature_layers.py" />
      <source>The table {table} has two rows for {name}. Keep one.</source>
      <translation>表 {table} 中 {name} 有两行。请只保留一行。</translation>
    </message>
    <message>
      <location filename="../algorithms/feature_layers.py" />
      <source>The table {table} names {unknown}, and no such feature is given (there are: {names}). Correct the name, or give its layer.</source>
      <translation>表 {table} 写有 {unknown}，但没有给出这样的特征（现有：{names}）。请改正名称，或给出其图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/feature_layers.py" />
      <source>Two features are called {name}. Rename a layer, or describe the bands.</source>
      <translation>有两个特征都叫 {name}。请重命名其中一个图层，或给波段加上描述。</translation>
    </message>
    <message>
      <location filename="../algorithms/feature_layers.py" />
      <source>The feature {name} holds the value {value:g}. Values must be at least 0; to keep clear of a feature, give it a weight below 0 in the table.</source>
      <translation>特征 {name} 含有值 {value:g}。值不得小于 0；若要避开某特征，请在表中给它小于 0 的权重。</translation>
    </message>
    <message>
      <location filename="../algorithms/feature_layers.py" />
      <source>The table {table} names the condition {name}, and no such layer is given (there are: {names}).</source>
      <translation>表 {table} 写有状况图层 {name}，但没有给出这样的图层（现有：{names}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/feature_layers.py" />
      <source>The feature {name} is 0 everywhere. Leave it out.</source>
      <translation>特征 {name} 处处为 0。请将其去掉。</translation>
    </message>
    <message>
      <location filename="../algorithms/grids.py" />
      <source>The raster {path} cannot be opened: {reason}</source>
      <translation>栅格 {path} 无法打开：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/grids.py" />
      <source>The raster {path} has no band.</source>
      <translation>栅格 {path} 没有波段，请另选文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/grids.py" />
      <source>{name}, band {band}</source>
      <translation>{name}，波段 {band}</translation>
    </message>
    <message>
      <location filename="../algorithms/grids.py" />
      <source>{name} cannot be warped to {crs}: {reason}</source>
      <translation>{name} 无法重投影到 {crs}：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/grids.py" />
      <source>unknown format</source>
      <translation>未知格式</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Ecosystem health</source>
      <translation>生态系统健康</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Tells how healthy each place is, from land cover and vegetation, for one year or several, and how that changed. Use it to find land that needs restoration: the tool Restoration zones goes on from here.</source>
      <translation>由土地覆被和植被评价一年或多年各处的生态系统健康及其变化。用于找出需要修复的土地，后续使用“修复分区”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Vitality, organisation, resilience and services (VORS), equations 6 to 11 of Cheng et al. (2025), Journal of Arid Land 17:1402-1424: EHI = √(PH CESI), PH = ∛(EV EO ER), all from 0 to 1. EV is vegetation; EO weighs landscape metrics of the surroundings; ER = 0.4 Σ share × resistance + 0.6 Σ share × resilience; CESI = Σ share × value of services. The surroundings are a window around each cell, a square of a fishnet, or a zone; in squares and zones vegetation is their mean. Metrics are those of FRAGSTATS 4; one that is undefined adds nothing. All years have one scale, so that they compare.</source>
      <translation>活力—组织力—恢复力—服务（VORS）模型，依据 Cheng 等（2025），Journal of Arid Land 17:1402-1424，式 6 至式 11：EHI = √(PH CESI)，PH = ∛(EV EO ER)，均为 0 至 1。EV 为植被；EO 为周围景观指数的加权和；ER = 0.4 Σ 占比 × 抵抗系数 + 0.6 Σ 占比 × 恢复系数；CESI = Σ 占比 × 服务价值。周围指每个像元的移动窗口、渔网方格或分区；在方格和分区中植被取平均值。指数同 FRAGSTATS 4，无定义者不计入。各年采用同一标准化尺度，以便比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Mean health: {means}.</source>
      <translation>健康均值：{means}。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>{year}: mean health {mean:.3f}; {area:,.2f} km² ({percent:.1f} percent) in the two worst classes.</source>
      <translation>{year}：健康均值 {mean:.3f}；最差的两个等级共 {area:,.2f} km²（{percent:.1f}%）。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Land cover of each year (classes)</source>
      <translation>各年土地覆被（类别）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Vegetation of each year (NPP or NDVI, any unit)</source>
      <translation>各年植被（NPP 或 NDVI，单位不限）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Years of the land covers</source>
      <translation>土地覆被的年份</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Important classes</source>
      <translation>重要类别</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Surroundings</source>
      <translation>周围范围</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Radius of the window, or side of the squares (m)</source>
      <translation>窗口半径或方格边长（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Zones</source>
      <translation>分区</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Ecosystem health index of the last year (0 to 1)</source>
      <translation>末年生态系统健康指数（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Classes of health of the last year</source>
      <translation>末年健康等级</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Change of health from the first year to the last</source>
      <translation>首年至末年的健康变化</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Change of class from the first year to the last</source>
      <translation>首年至末年的等级变化</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Folder for all indices and classes of each year</source>
      <translation>各年全部指数与等级的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Area of classes in each year</source>
      <translation>各年各等级面积</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Mean of each year</source>
      <translation>各年均值</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Area of each change of class</source>
      <translation>各等级转移面积</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Scale of each part</source>
      <translation>各分量的标准化尺度</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Zones or squares with their health</source>
      <translation>分区或方格及其健康</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Chart of the classes of each year</source>
      <translation>各年等级图表</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Chart of the means</source>
      <translation>均值图表</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Rasters of indices and classes</source>
      <translation>指数与等级栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Mean health of the first year</source>
      <translation>首年健康均值</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Mean health of the last year</source>
      <translation>末年健康均值</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Land in a better class (percent)</source>
      <translation>等级上升的土地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Land in a worse class (percent)</source>
      <translation>等级下降的土地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Resistance and resilience of the classes are the shipped ones, which are unverified.</source>
      <translation>各类的抵抗系数和恢复系数采用随附数值，未经核实。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>The same everywhere, and so 0: {parts}.</source>
      <translation>处处相同，因而为 0：{parts}。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>From {first} to {last}, {better:.1f} percent of the land came into a better class of health and {worse:.1f} percent into a worse one.</source>
      <translation>{first} 至 {last} 年，{better:.1f}% 的土地健康等级上升，{worse:.1f}% 下降。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>{count:,} squares of {side:,g} m; {empty:,} have no valid cell, and are left out.</source>
      <translation>边长 {side:,g} m 的方格共 {count:,} 个；其中 {empty:,} 个没有有效像元，不计入。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Resilience runs from {low:.2f} to {high:.2f} only, and is stretched from 0 to 1 all the same: land with the least has no health. Take the tick out of “{label}” if that is too much.</source>
      <translation>恢复力仅在 {low:.2f} 至 {high:.2f} 之间，仍被拉伸到 0 至 1：恢复力最低的土地健康为 0。若不合适，请取消勾选“{label}”。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>By one legend. The first raster is the grid; others are warped to it, and the log says so.</source>
      <translation>须用同一分类体系。以第一个栅格的格网为准，其他栅格重采样到该格网，并在日志中说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>One for each land cover: by the years in their names, else in the same order.</source>
      <translation>每期土地覆被对应一个：按名称中的年份匹配，否则按相同顺序。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Classes whose patches are to hang together, as many as the table of weights has kinds and in its order: grassland, water and cropland in the Qaidam study, here by the codes of CLCD.</source>
      <translation>斑块应当连通的类别，个数和顺序与权重表中的地类一致：柴达木研究中为草地、水体和耕地，此处为 CLCD 代码。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Where the landscape is measured.</source>
      <translation>在何处计算景观指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Not read for zones.</source>
      <translation>选择分区时不使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Counties, catchments or districts: surroundings, or only to sum up.</source>
      <translation>县、流域或区：作为周围范围，或仅用于汇总。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>23 is class 2 that became class 3.</source>
      <translation>23 表示第 2 级变为第 3 级。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>Which values became 0 and 1.</source>
      <translation>哪些值成为 0 和 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>“{label}” is set to zones, and none are given. Give zones, or choose a window or a fishnet.</source>
      <translation>“{label}”设为分区，但没有给出分区。请给出分区，或选择窗口或渔网。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>round window</source>
      <translation>圆形窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>square window</source>
      <translation>方形窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>squares of a fishnet</source>
      <translation>渔网方格</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>zones</source>
      <translation>分区</translation>
    </message>
    <message>
      <location filename="../algorithms/health/ecosystem_health.py" />
      <source>“{label}” needs two years at least. Add a year, or do not ask for it.</source>
      <translation>“{label}”至少需要两个年份。请增加年份，或不输出该项。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Restoration zones</source>
      <translation>修复分区</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Divides land of low ecosystem health into zones by the kind of restoration that it needs, with measures for each part. Use it last, after the tools Ecosystem health and Corridors.</source>
      <translation>按所需修复方式对生态系统健康较低的土地进行分区，并给出每个图斑的措施。在“生态系统健康”和“生态廊道”工具之后最后使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Cheng et al. (2025), Journal of Arid Land 17:1402-1424, sections 2.3.6 and 3.3. The land of the worst classes of health is divided by natural breaks into five, and the lowest two are the base. Rules in a table then give each cell its zone; the first that holds wins. The study describes its four zones in words: the rules are our reading, for you to edit. Parts below a minimum area join the neighbour with the longest shared border.</source>
      <translation>Cheng 等（2025），Journal of Arid Land 17:1402-1424，2.3.6 和 3.3 节。将健康最差等级的土地用自然断点分为五级，取最低两级为底图，再由规则表确定每个像元的分区，以最先成立的规则为准。该研究只用文字描述四个分区，规则是我们的解读，可供编辑。小于最小面积的图斑并入公共边界最长的相邻图斑。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>{area:,.2f} km² need restoration: the health index is at most {highest:.3f}.</source>
      <translation>{area:,.2f} km² 需要修复：健康指数不超过 {highest:.3f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>{total:,.2f} km² in {count:,} parts ({zones}).</source>
      <translation>共 {total:,.2f} km²，{count:,} 个图斑（{zones}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Ecosystem health index (0 to 1)</source>
      <translation>生态系统健康指数（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Land cover (classes)</source>
      <translation>土地覆被（类别）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Exploitation: mines, settlements, roads</source>
      <translation>开发利用：矿山、居民点、道路</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Change of health (last year less first)</source>
      <translation>健康变化（末年减首年）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Classes of health (1 is the worst)</source>
      <translation>健康等级（1 为最差）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Elevation (m)</source>
      <translation>高程（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Minimum area of a part (ha)</source>
      <translation>图斑最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Width of corridor lines (m)</source>
      <translation>廊道线的宽度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Cut-off of least-cost corridors (m times resistance)</source>
      <translation>最小成本廊道的截断值（m × 阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Classes in need of restoration (number of the worst)</source>
      <translation>需要修复的等级（最差等级的个数）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Keep the two lowest of five natural breaks</source>
      <translation>取自然断点五级中最低的两级</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Keep small parts without a neighbour</source>
      <translation>保留没有相邻图斑的小图斑</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Further rasters for rules</source>
      <translation>规则所用的其他栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Measures</source>
      <translation>措施</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Kinds of land</source>
      <translation>土地类型</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Names of the land-cover classes</source>
      <translation>土地覆被类别名称</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Parts of zones with their measures</source>
      <translation>分区图斑及其措施</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Area of zones by land cover (km²)</source>
      <translation>各分区按土地覆被的面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Chart of the areas</source>
      <translation>面积图表</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Area of all zones (km²)</source>
      <translation>全部分区面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Land for which no rule holds (km²)</source>
      <translation>没有规则成立的土地（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Number of parts</source>
      <translation>图斑数</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>{joined:,} small parts joined a neighbour; {dropped:,} without one ({area:,.2f} km²) are left out.</source>
      <translation>{joined:,} 个小图斑并入相邻图斑；{dropped:,} 个没有相邻图斑（{area:,.2f} km²），已去除。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>No rule holds on {area:,.2f} km² ({cells:,} cells) of the land in need: they are a class of their own. Add a rule for them if they should have a zone.</source>
      <translation>需要修复的土地中有 {area:,.2f} km²（{cells:,} 个像元）没有规则成立，单独成为一类。若应划入分区，请增加规则。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Of the last year; its grid is that of the result.</source>
      <translation>末年的指数；结果采用其格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Lines or areas, widened by the width below; or the raster of least-cost corridors of the tool Corridors, up to the cut-off below.</source>
      <translation>线或面，按下面的宽度加宽；或“生态廊道”工具输出的最小成本廊道栅格，取到下面的截断值。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Any number of layers; of rasters, the cells above 0.</source>
      <translation>图层数不限；栅格取大于 0 的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>A row for each rule: its zone, and conditions such as &lt;= 1000 in columns named corridor (1 inside, 0 outside), exploitation_distance_m, source_distance_m, slope_deg, elevation_m, health, health_class, health_change, land_cover, or as a further raster. Empty: our reading of the Qaidam study; the tool Table of a study writes it for your edits.</source>
      <translation>每行一条规则：写明分区，并在 corridor（内为 1，外为 0）、exploitation_distance_m、source_distance_m、slope_deg、elevation_m、health、health_class、health_change、land_cover 或其他栅格名称的列中写条件，如 &lt;= 1000。留空：我们对柴达木研究的解读；“研究附表”工具可写出该表供编辑。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Empty: by Table 3 of the Qaidam study.</source>
      <translation>留空：按柴达木研究表 3 分级。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>For rules on elevation and slope.</source>
      <translation>用于有关海拔和坡度的规则。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Smaller parts join a neighbour.</source>
      <translation>更小的图斑并入相邻图斑。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>From side to side. Areas are widened by half of it; 0: not.</source>
      <translation>指两侧之间的宽度。面向外加宽其一半；0 为不加宽。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Empty: every cell with a value is in a corridor.</source>
      <translation>留空：所有有值像元都在廊道内。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>As the study does. Otherwise all land of the worst classes is divided.</source>
      <translation>与该研究一致。否则对最差等级的全部土地分区。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>A column of the rules is named as the layer.</source>
      <translation>规则表中的列名与图层名相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>In English and Chinese, for a zone, and for a kind of land where a column land_cover names it. Empty: measures after the Qaidam study.</source>
      <translation>中英文措施，对应分区；有 land_cover 列时对应地类。留空：依据柴达木研究的措施。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>For the measures: which kind of land each class is. Empty: the classes of CLCD.</source>
      <translation>用于措施：各类别属于哪种地类。留空：CLCD 的类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>1 corridor connectivity, 2 artificial restoration, 3 ecological recovery, 4 ecological enhancement, from 5 on zones of your own, 100 land for which no rule holds, 0 other land.</source>
      <translation>1 廊道连通区，2 人工修复区，3 生态恢复区，4 生态提升区，5 起为自定义分区，100 没有规则成立的土地，0 其他土地。</translation>
    </message>
    <message>
      <location filename="../algorithms/health/restoration_zones.py" />
      <source>Row {row} of the table of rules asks for {factor}, which comes from “{label}”. Give this layer, or remove the condition.</source>
      <translation>规则表第 {row} 行用到 {factor}，它来自“{label}”。请给出该图层，或删除该条件。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_inputs.py" />
      <source>{count} rasters are given for “{label}”, and {years} land covers. Give one for each year.</source>
      <translation>“{label}”给出 {count} 个栅格，而土地覆被有 {years} 期。请每年给出一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_inputs.py" />
      <source>The land covers are of {years}, and “{label}” is called by {others}. Give rasters of the same years, or rename them.</source>
      <translation>土地覆被的年份为 {years}，而“{label}”名称中的年份为 {others}。请给出相同年份的栅格，或更改名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Resistance and resilience of classes</source>
      <translation>各类的抵抗系数和恢复系数</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Equivalent factors, or values of services</source>
      <translation>当量因子或服务价值</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Value of services of each year (any unit per area)</source>
      <translation>各年服务价值（单位面积，单位不限）</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Weights of organisation</source>
      <translation>组织力权重</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Fragmentation index FI</source>
      <translation>破碎化指数 FI</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Where an important class does not occur</source>
      <translation>重要类别不出现之处</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Stretch resilience from 0 to 1</source>
      <translation>将恢复力拉伸到 0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Stretch organisation as a whole from 0 to 1</source>
      <translation>将组织力整体拉伸到 0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Stretch each year by itself</source>
      <translation>各年分别拉伸</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Percentile that becomes 0</source>
      <translation>成为 0 的百分位数</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Percentile that becomes 1</source>
      <translation>成为 1 的百分位数</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Classes by natural breaks of all years</source>
      <translation>按各年合并的自然断点分级</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Table of classes</source>
      <translation>类别表</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Number of classes by natural breaks</source>
      <translation>自然断点的等级数</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Connectivity</source>
      <translation>连通规则</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Full windows only</source>
      <translation>仅完整窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Columns code, resistance and resilience, from 0 to 1. Empty: values that are usual in such studies, for the classes of CLCD; they are unverified, so look at them.</source>
      <translation>列 code、resistance（抵抗）和 resilience（恢复），0 至 1。留空：此类研究的常用值，对应 CLCD 类别；未经核实，请检查。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>A row for each service, a column for each kind of land. Empty: the table of the Qaidam study.</source>
      <translation>每行一项服务，每列一种地类。留空：柴达木研究的表。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Which column of the equivalent factors each class has: columns code and preset_class. Empty: the classes of CLCD.</source>
      <translation>各类别对应当量因子表的哪一列：列 code 和 preset_class。留空：CLCD 的类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>In place of equivalent factors: from the tool Value of ecosystem services, with corrections, or from models.</source>
      <translation>代替当量因子：来自“生态系统服务价值”工具（含修正）或模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Columns indicator, scope, weight and direction. Indicators are metrics of FRAGSTATS, AWMPFD, CI and FI; a scope is landscape or a kind of important land. Empty: those of the Qaidam study.</source>
      <translation>列 indicator、scope、weight 和 direction。指标为 FRAGSTATS 指数、AWMPFD、CI 和 FI；scope 为 landscape 或一种重要地类。留空：柴达木研究的权重。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>The study gives no formula; patch density is our reading.</source>
      <translation>该研究没有给出公式；斑块密度是我们的解读。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>With the first, land of one unimportant class has an organisation of 0.46, about where the classes of the Qaidam study lie.</source>
      <translation>选第一项时，只有一种非重要类别的土地组织力为 0.46，与柴达木研究的分级区间相近。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>As vitality, services and the metrics in organisation always are.</source>
      <translation>活力、服务和组织力中的各指数总是拉伸。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Then years do not compare.</source>
      <translation>此时各年不可比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>0 and 100: lowest and highest value. 5 and 95 cut outliers.</source>
      <translation>0 和 100：最小值和最大值。5 和 95 可截去离群值。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Else by the table of classes.</source>
      <translation>否则按等级表。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Columns index (EHI, EV, EO, ER, CESI), class, low and high; a limit belongs to the class below. Empty: Table 3 of the Qaidam study.</source>
      <translation>列 index（EHI、EV、EO、ER、CESI）、class、low 和 high；界限值归入下一级。留空：柴达木研究表 3。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Whether cells that touch at a corner are one patch.</source>
      <translation>仅在角点相接的像元是否属于同一斑块。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>Leaves out cells whose window misses a cell, as FRAGSTATS does.</source>
      <translation>与 FRAGSTATS 一样，窗口缺少像元时不计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>PD: patches per 100 ha</source>
      <translation>PD：斑块密度（每 100 ha 的斑块数）</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>ED: edge density (m/ha)</source>
      <translation>ED：边缘密度（m/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>DIVISION: landscape division, 0 to 1</source>
      <translation>DIVISION：景观分割度，0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>SPLIT: splitting index</source>
      <translation>SPLIT：分离度指数</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>NP: number of patches</source>
      <translation>NP：斑块数量</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>it is not fragmented</source>
      <translation>视为不破碎</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>it adds nothing to organisation</source>
      <translation>对组织力没有贡献</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>8 neighbours</source>
      <translation>8 邻域</translation>
    </message>
    <message>
      <location filename="../algorithms/health_options.py" />
      <source>4 neighbours</source>
      <translation>4 邻域</translation>
    </message>
    <message>
      <location filename="../algorithms/help.py" />
      <source>Inputs</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../algorithms/help.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../algorithms/help.py" />
      <source>Outputs</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>The result of the tool Hot spots: 1 to 3 are hot. Or any raster that is 1 where it is hot and 0 elsewhere.</source>
      <translation>工具“热点分析”的结果：1 至 3 为热点。或任何热点处为 1、其余为 0 的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Hot spots of biodiversity</source>
      <translation>生物多样性热点</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Hot spots of services</source>
      <translation>服务热点</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>A cell is hot from a confidence of</source>
      <translation>视为热点的最低置信度</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Edge width of the MSPA (cells)</source>
      <translation>MSPA 的边缘宽度（像元数）</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Largest hole in a core that is filled (ha)</source>
      <translation>填充核心区中孔洞的最大面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Connectivity of the MSPA</source>
      <translation>MSPA 的连通规则</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Biodiversity</source>
      <translation>生物多样性</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Sum of the services</source>
      <translation>服务之和</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>Services</source>
      <translation>服务</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>90 percent in the Wujiang study.</source>
      <translation>乌江研究取 90%。</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>3 in the Wujiang study.</source>
      <translation>乌江研究取 3。</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>The Wujiang study streamlines internal gaps and names no size; 0 fills none. A hole that touches nodata stays.</source>
      <translation>乌江研究对内部空隙作了简化，但未给出大小；0 表示不填充。与无数据相接的孔洞保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>For its mean in each area, and the share that areas hold.</source>
      <translation>用于计算其在各区域的均值，以及各区域所占的份额。</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>90 percent (z of 1.65)</source>
      <translation>90%（z 为 1.65）</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>95 percent (z of 1.96)</source>
      <translation>95%（z 为 1.96）</translation>
    </message>
    <message>
      <location filename="../algorithms/hot_spot_cores.py" />
      <source>99 percent (z of 2.58)</source>
      <translation>99%（z 为 2.58）</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>The file {file}, which the table {table} names, is neither a raster (GeoTIFF, ASCII grid, Imagine) nor a vector layer (GeoPackage, shapefile, GeoJSON).</source>
      <translation>表 {table} 所写的文件 {file} 既不是栅格（GeoTIFF、ASCII grid、Imagine），也不是矢量图层（GeoPackage、shapefile、GeoJSON）。</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>{name}, given for “{label}”, is neither a raster nor a vector layer.</source>
      <translation>为“{label}”指定的 {name} 既不是栅格图层也不是矢量图层，请重新选择。</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>The table {table} names the file {file}, which is not in the table's folder ({folder}). Put it there, or give the layer itself.</source>
      <translation>表 {table} 所写的文件 {file} 不在该表的文件夹（{folder}）中。请把它放到那里，或直接给出图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>One of the layers given for “{label}” cannot be opened. Remove it or choose an existing file.</source>
      <translation>为“{label}”指定的图层中有一个无法打开。请将其移除，或选择现有文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>The layer given for “{label}” cannot be opened ({value}). Choose an existing layer or file.</source>
      <translation>为“{label}”指定的图层无法打开（{value}）。请选择现有的图层或文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>“{label}” must be numbers with commas between them, not {value}.</source>
      <translation>“{label}”须为以英文逗号分隔的数字，而不是 {value}，请修改。</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs.py" />
      <source>{name} is a raster of {provider}, not a file. Export it as a GeoTIFF first.</source>
      <translation>{name} 是由 {provider} 提供的栅格，不是文件。请先导出为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>Missing: {packages}. Install with: {command}. Then start QGIS again.</source>
      <translation>缺少：{packages}。请用以下命令安装：{command}，然后重新启动 QGIS。</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>Without numba this tool works, but about a hundred times slower.</source>
      <translation>没有 numba 本工具也能运行，但速度约慢一百倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by all tools</source>
      <translation>所有工具都需要</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>makes the tools about a hundred times faster</source>
      <translation>使工具速度提高约一百倍</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by the network tools</source>
      <translation>生态网络工具需要</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by some tools</source>
      <translation>部分工具需要</translation>
    </message>
    <message>
      <location filename="../algorithms/installation.py" />
      <source>needed by charts and the report</source>
      <translation>图表和报告需要</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{cells:,} cells: about {need:.1f} GB of memory at {per_cell} bytes per cell ({free:.1f} GB are free).</source>
      <translation>{cells:,} 个像元：按每像元 {per_cell} 字节计，约需 {need:.1f} GB 内存（可用 {free:.1f} GB）。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has no value within the extent of {reference}.</source>
      <translation>{name} 在 {reference} 的范围内没有值。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>nearest neighbour</source>
      <translation>最近邻法</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>bilinear</source>
      <translation>双线性法</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} is warped to the grid of {reference} ({method}).</source>
      <translation>{name} 已重采样到 {reference} 的格网（{method}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has {bands} bands; the first one is used.</source>
      <translation>{name} 有 {bands} 个波段；仅使用第一个波段。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has {count:,} cells that are not a number (NaN) and are not declared as nodata; they count as missing.</source>
      <translation>{name} 有 {count:,} 个像元为非数值（NaN）且未声明为无数据；按缺失处理。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{cells:,} cells of {name} have no value in another layer, and are left out.</source>
      <translation>{name} 有 {cells:,} 个像元在其他图层中没有值，不予计入。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>On nodata of {raster}, and left out: {ids}.</source>
      <translation>位于 {raster} 的无数据处，已略去：{ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>Smaller than a cell, and kept as the one cell under a point inside: {ids}.</source>
      <translation>小于一个像元，按内部一点所在的单个像元保留：{ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>Outside the raster, or smaller than a cell that another feature holds, and left out: {ids}.</source>
      <translation>位于栅格之外，或小于一个像元且该像元已被其他要素占用，已略去：{ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>Polygons of {name} overlap in {cells:,} cells, and each of these counts for the last polygon only. For nested polygons, run the tool once for each.</source>
      <translation>{name} 的多边形在 {cells:,} 个像元上重叠，这些像元只计入最后一个多边形。嵌套的多边形请逐个运行本工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>No feature of {name} lies on {reference}. Check their coordinate reference systems and extents.</source>
      <translation>{name} 没有要素落在 {reference} 上。请检查二者的坐标参考系和范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>That is more than is free; the run may fail.</source>
      <translation>所需内存超过可用内存，运行可能失败。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Closed depressions</source>
      <translation>封闭洼地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Finds dolines, poljes and other closed depressions, those within others, the land that drains into each, and the load of pollution that goes underground there. Use it to protect karst water from what happens on the surface.</source>
      <translation>找出漏斗、坡立谷等封闭洼地、嵌套的洼地、汇入各洼地的集水区，以及由此进入地下的污染负荷。用于保护岩溶水免受地表活动的影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Fill depth by priority flood (Barnes et al., 2014, Computers &amp; Geosciences 62:117-127); depressions within depressions by the water level at which they join (Barnes et al., 2020, Earth Surface Dynamics 8:431-445); catchments by D8. A road on a dam or a bridge makes a depression in the elevation that is none on the ground: check the map.</source>
      <translation>填洼深度用优先洪泛法（Barnes 等，2014，Computers &amp; Geosciences 62:117-127）；嵌套洼地由它们汇合时的水位确定（Barnes 等，2020，Earth Surface Dynamics 8:431-445）；集水区用 D8。路堤或桥梁会在高程中造成实地并不存在的洼地：请检查地图。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>{count:,} closed depressions, {inner:,} of them within others; {percent:.1f} percent of the land drains into them. The deepest has {depth:.1f} m, the largest {volume:,.0f} m³.</source>
      <translation>封闭洼地 {count:,} 个，其中 {inner:,} 个在其他洼地之内；{percent:.1f}% 的土地汇入其中。最深 {depth:.1f} m，最大 {volume:,.0f} m³。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Smallest depth (m)</source>
      <translation>最小深度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Smallest area under water (m²)</source>
      <translation>最小淹没面积（m²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Land cover that exports (class codes)</source>
      <translation>产生输出的土地覆被（类别代码）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Table of exports (kg/(ha·a))</source>
      <translation>输出量表（kg/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Export, in place of land cover and table (kg/(ha·a))</source>
      <translation>输出量，代替土地覆被和表格（kg/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Catchments of closed depressions</source>
      <translation>封闭洼地的集水区</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Depth under water when full (m)</source>
      <translation>蓄满时的水深（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Number of depressions</source>
      <translation>洼地数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Land that drains underground (percent)</source>
      <translation>汇入地下的土地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Load that goes underground (kg/a)</source>
      <translation>进入地下的负荷（kg/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>{below:,.0f} of {total:,.0f} kg/a go underground, {percent:.1f} percent.</source>
      <translation>{total:,.0f} kg/a 中有 {below:,.0f} kg/a 进入地下，占 {percent:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>As it is: depressions not filled before.</source>
      <translation>原样的高程：事先不填洼。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Ours: above the noise of a good elevation; 5 and more for SRTM.</source>
      <translation>本工具自定：高于优质高程的噪声；SRTM 取 5 或更大。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Ours: some cells of 30 m.</source>
      <translation>本工具自定：几个 30 m 的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>A row for each class, with its code in lucode (or code, class), and what a hectare exports in a year, such as of nitrogen.</source>
      <translation>每类一行，代码写在 lucode（或 code、class）列，并写每公顷每年的输出量，例如氮。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Each with depth (m), area (m²), volume (m³), catchment (m²), its nesting from 1, and in parent the depression around it, 0 for none.</source>
      <translation>每个洼地有深度（m）、面积（m²）、容积（m³）、集水面积（m²）、从 1 起的嵌套层级，parent 列为包围它的洼地，0 表示没有。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Of the outermost ones.</source>
      <translation>仅最外层的洼地。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Share of each district that drains underground</source>
      <translation>各地区汇入地下的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>Chart of the largest depressions</source>
      <translation>最大洼地图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/closed_depressions.py" />
      <source>A load needs both “{cover}” and “{table}”. Give both, or none.</source>
      <translation>计算负荷需要同时给出“{cover}”和“{table}”。请两者都给，或都不给。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Cooling by vegetation</source>
      <translation>植被降温效应</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Shows where vegetation cools the land, by how much, and whether that weakens over the years, as it may where karst lacks water. Use it to find greening that does not last, in each season.</source>
      <translation>显示植被在哪里使地表降温、降多少，以及这种作用是否逐年减弱（岩溶缺水处可能如此）。用于分季节找出不能持续的绿化。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>In each cell T = a + b v + c t + d v t over the years, with surface temperature T, vegetation v and year t less their means: b is the kelvin for one of the vegetation index, d its change each year. Cooling: b significantly below 0; it weakens where d is significantly above 0. The form is ours, after the question of Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):1903-1914. A regression is no proof of a cause: in dry years plants wither and the land is hot. Air temperature as a control takes the weather out.</source>
      <translation>各像元对多年拟合 T = a + b v + c t + d v t，T 为地表温度，植被 v 和年份 t 减去各自均值：b 为植被指数变化 1 引起的温度变化（K），d 为其每年的变化。b 显著小于 0 为降温；d 显著大于 0 时降温减弱。公式为本工具自定，针对白晓永等（2023，《中国科学院院刊》38(12)：1903-1914）提出的问题。回归不能证明因果：干旱年植物枯萎而地面炎热。以气温作为控制变量可去除天气的影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Eight years or more: a raster for each year or for each month, in files or bands called by their date, such as 2001 or 2001-07.</source>
      <translation>八年或更多年：每年或每月一个栅格，文件或波段以日期命名，如 2001 或 2001-07。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>{season}, {count} years, {first} to {last}, {area:,.2f} km²: vegetation cools {cooled:.1f} percent of the land significantly, and less from year to year on {weakens:.1f} percent; it warms {warmed:.1f} percent.</source>
      <translation>{season}，{count} 年，{first} 至 {last}，{area:,.2f} km²：植被使 {cooled:.1f}% 的土地显著降温，其中占土地 {weakens:.1f}% 的降温逐年减弱；使 {warmed:.1f}% 升温。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Surface temperature (K or °C)</source>
      <translation>地表温度（K 或 °C）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Vegetation index (NDVI, EVI or LAI)</source>
      <translation>植被指数（NDVI、EVI 或 LAI）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Air temperature, as a control (°C)</source>
      <translation>气温，作为控制变量（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Season</source>
      <translation>季节</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Years of yearly rasters</source>
      <translation>逐年栅格的年份</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Significant up to this p (0 to 1)</source>
      <translation>p 不超过此值为显著（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Largest variance inflation</source>
      <translation>最大方差膨胀因子</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Cooling by vegetation and its change</source>
      <translation>植被降温及其变化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Sensitivity (K for one of the index)</source>
      <translation>敏感性（指数变化 1 对应的 K）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Change of the sensitivity (K for one of the index, per year)</source>
      <translation>敏感性的变化（指数变化 1 对应的 K，每年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Chance p of such a sensitivity without an effect (0 to 1)</source>
      <translation>无作用时偶然出现该敏感性的概率 p（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Land that vegetation cools (percent)</source>
      <translation>植被使之降温的土地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Cooling that weakens (percent)</source>
      <translation>降温减弱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Means over its months; of yearly rasters only the whole year.</source>
      <translation>取该季各月的均值；逐年栅格只能选全年。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Above it vegetation runs so much with time or air that it cannot be told apart from them.</source>
      <translation>超过此值时，植被与时间或气温变化过于同步，无法区分。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Below 0 vegetation cools.</source>
      <translation>小于 0 为植被降温。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Above 0 cooling weakens.</source>
      <translation>大于 0 为降温减弱。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Area of each class of cooling by district</source>
      <translation>各地区各降温类别的面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>Chart of the cooling by district</source>
      <translation>各地区降温图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>the whole year</source>
      <translation>全年</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>spring, March to May</source>
      <translation>春季，3 至 5 月</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>summer, June to August</source>
      <translation>夏季，6 至 8 月</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>autumn, September to November</source>
      <translation>秋季，9 至 11 月</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>winter, December of the year before to February</source>
      <translation>冬季，上年 12 月至 2 月</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/cooling_effect.py" />
      <source>“{label}” has rasters of years, and “{season}” needs months. Choose “{whole}”, or give rasters of months.</source>
      <translation>“{label}”是逐年栅格，而“{season}”需要逐月栅格。请选择“{whole}”，或给出逐月栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Drought warning</source>
      <translation>干旱预警</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Tells how dry a month is against the same month of other years, from rain, evapotranspiration and soil water, and maps five classes of warning. Use it for early warning of drought in karst, where soils hold little water, and to see how often each class came.</source>
      <translation>由降水、蒸散和土壤水分判断某月与其他年份同月相比有多干，并绘制五级预警图。用于土壤持水少的岩溶区的干旱预警，并查看各级出现的频繁程度。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>SPI (McKee et al., 1993): the rain of some months under a gamma distribution fitted to the same months of all years (Thom, 1958), as a number of the standard normal distribution. With evapotranspiration SPEI (Vicente-Serrano et al., 2010, Journal of Climate 23:1696-1718): rain less potential evapotranspiration under a log-logistic distribution. Soil water: percent of years that were drier. The drier of the two counts: light from -0.5 or 30 percent, moderate -1 or 20, severe -1.5 or 10, extreme -2 or 5; the limits of SPI are those in common use, those of the percentiles follow the drought monitor of the USA, both from memory and not verified.</source>
      <translation>SPI（McKee 等，1993）：若干月的降水，用历年同期拟合的伽马分布（Thom，1958）换算为标准正态分布的值。给出蒸散时为 SPEI（Vicente-Serrano 等，2010，Journal of Climate 23:1696-1718）：降水减潜在蒸散，用对数逻辑斯谛分布。土壤水分：比该年更干的年份百分比。取两者中较干者：轻旱自 -0.5 或 30%，中旱 -1 或 20%，重旱 -1.5 或 10%，特旱 -2 或 5%；SPI 的界限为通用值，百分位的界限参照美国干旱监测，均凭记忆写出，未经核实。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>All months of ten years or more, thirty are usual: a file for each, or one with a band for each.</source>
      <translation>十年或更多年的全部月份，通常为三十年：每月一个文件，或一个每月一个波段的文件。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>{month}, {area:,.2f} km²: {drought:.1f} percent in drought, {severe:.1f} percent severe or extreme.</source>
      <translation>{month}，{area:,.2f} km²：{drought:.1f}% 干旱，{severe:.1f}% 为重旱或特旱。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Precipitation of each month (mm)</source>
      <translation>各月降水量（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Potential evapotranspiration of each month (mm)</source>
      <translation>各月潜在蒸散量（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Soil water of each month (any unit)</source>
      <translation>各月土壤水分（任意单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Month that is judged, such as 2022-08</source>
      <translation>要判断的月份，如 2022-08</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Months of rain that count (months)</source>
      <translation>计入的降水月数（月）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>First month of the rasters, such as 1991-01</source>
      <translation>栅格的第一个月，如 1991-01</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Limits of SPI or SPEI, from light to extreme</source>
      <translation>SPI 或 SPEI 的界限，由轻旱到特旱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Limits of soil water, from light to extreme (percent)</source>
      <translation>土壤水分的界限，由轻旱到特旱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>SPI or SPEI (without unit)</source>
      <translation>SPI 或 SPEI（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Percentile of soil water (percent)</source>
      <translation>土壤水分百分位（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Share of each class in this month of all years (percent)</source>
      <translation>历年该月各级的比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Chart of this month in all years</source>
      <translation>历年该月图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Land in drought (percent)</source>
      <translation>干旱的土地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Land in severe or extreme drought (percent)</source>
      <translation>重旱或特旱的土地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>With it, SPEI in place of SPI.</source>
      <translation>给出时用 SPEI 代替 SPI。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Empty: the last one.</source>
      <translation>留空：最后一个月。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>3 for soils and crops, 12 for springs and reservoirs.</source>
      <translation>土壤和作物取 3，泉水和水库取 12。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Then they are taken in the order given. Empty: read from the descriptions of the bands, or the names of the files.</source>
      <translation>填写后按给出的顺序使用。留空：从波段说明或文件名读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>By SPI or SPEI.</source>
      <translation>按 SPI 或 SPEI。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Area of each warning by district</source>
      <translation>各地区各预警级的面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Chart of the warning by district</source>
      <translation>各地区预警图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>Neither “{rain}” nor “{soil}” is given. Give the months of one of them.</source>
      <translation>“{rain}”和“{soil}”都没有给出。请给出其中之一的各月。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/drought_warning.py" />
      <source>“{label}” has {count} months from {first} on, “{other}” has {other_count} from {other_first} on. Give the same months.</source>
      <translation>“{label}”自 {first} 起有 {count} 个月，“{other}”自 {other_first} 起有 {other_count} 个月。请给出相同的月份。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Ecological accounts</source>
      <translation>生态账户</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Sets the value of nature's services in each district beside its economy: who is to be compensated first, the product with costs and services counted in, how well both are coordinated, and whether growth eats nature. With land cover of two dates it also shows which changes lost or won value.</source>
      <translation>把各行政区自然服务的价值与其经济并列：谁应优先得到补偿、计入成本和服务之后的生产总值、两者协调的程度，以及增长是否消耗自然。给出两个时期的土地覆盖时，还可看出哪些变化损失或增加了价值。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Compensation priority (2/pi) arctan(services without a market / GDP), which we could not verify. GEEP = GDP - environmental cost - ecological damage + regulating services (Ma et al. 2020). Coupling C = 2 sqrt(U1 U2) / (U1 + U2) and coordination sqrt(C T), T = a U1 + b U2, with services U1 and GDP U2 as shares of the highest district, in ten grades (Liao 1999). Decoupling by the elasticity of services to GDP (Tapio 2005), whose names fit a pressure on nature: services are a good, so that strong decoupling means that they fell while the economy grew.</source>
      <translation>补偿优先度 (2/pi) arctan(非市场服务价值 / GDP)，未能核实。GEEP = GDP - 环境成本 - 生态破坏 + 调节服务（Ma et al. 2020）。耦合度 C = 2 sqrt(U1 U2) / (U1 + U2)，协调度 sqrt(C T)，T = a U1 + b U2，服务 U1 和 GDP U2 取占最高行政区的比例，分为十级（廖重斌 1999）。脱钩按服务对 GDP 的弹性（Tapio 2005）；其名称针对压力，而服务是有益的，因此强脱钩表示经济增长而服务下降。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>{count} districts; first to be compensated: {first}; mean degree of coordination {degree:.2f}.</source>
      <translation>{count} 个行政区；最应优先补偿：{first}；平均协调度 {degree:.2f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Changes of land cover won {won:,.0f} and lost {lost:,.0f} a year.</source>
      <translation>土地覆盖变化每年增加 {won:,.0f}，损失 {lost:,.0f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Districts with their services and economy (currency a year)</source>
      <translation>各行政区的服务和经济（货币/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Land cover of the earlier date</source>
      <translation>前一时期的土地覆盖</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Land cover of the later date</source>
      <translation>后一时期的土地覆盖</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Value of each class (currency/(ha·a))</source>
      <translation>各类别的价值（货币/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Weight of services in the coordination (0 to 1)</source>
      <translation>协调度中服务的权重（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Accounts of the districts</source>
      <translation>各行政区账户</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Value lost and won by changes of land cover</source>
      <translation>土地覆盖变化损失和增加的价值</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Chart of the coordination</source>
      <translation>协调度图</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>GEEP over GDP of all districts</source>
      <translation>全部行政区的 GEEP 与 GDP 之比</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>Change of value by land cover (currency/a)</source>
      <translation>土地覆盖引起的价值变化（货币/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>GEEP is {ratio:.2f} times GDP: {product:,.2f} against {gdp:,.2f}.</source>
      <translation>GEEP 为 GDP 的 {ratio:.2f} 倍：{product:,.2f} 对 {gdp:,.2f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>All in one unit of money. Service values are those of the tool Value of ecosystem services, by district. What a district lacks is not computed: without the costs there is no GEEP, without the earlier year no decoupling.</source>
      <translation>均用同一货币单位。服务价值为生态系统服务价值工具按行政区的结果。缺少的列不计算：没有成本则没有 GEEP，没有前一年份则没有脱钩。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>The economy has the rest.</source>
      <translation>其余为经济的权重。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/ecological_accounts.py" />
      <source>“{output}” needs “{input}”. Give it, or do without this output.</source>
      <translation>“{output}”需要“{input}”。请给出，或不要求此输出。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Erosion risk by rock</source>
      <translation>按岩性评价侵蚀风险</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Sets the soil that is lost against the soil that the rock below forms: safe, critical or dangerous. It shows the land that the national standards (500 and 50 t/(km²·a)) call safe although more is lost than forms. Use it to choose where soil has to be kept first.</source>
      <translation>把土壤流失量与下伏岩石的成土量相比较：安全、临界或危险。显示国家标准（500 和 50 t/(km²·a)）判为安全、而流失量其实大于成土量的土地。用于选定应优先保土的地方。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12): 1903-1914: risk = erosion over soil formation; below 1 safe, above 1 dangerous, near 1 critical. Rates of soil formation in t/(km²·a): Li Y. et al. (2017), Solid Earth 8:661-669: homogeneous carbonate 20, carbonate intercalated with clastic rock 50, alternation of both 100; Bai and Wang (2011): purest 20, purer 100, impure carbonate 250; Li Yangbing et al. (2006): 6.84, 45.53, 103.46, which we could not verify. Other rock: 500, the tolerance of SL 190-2007. The paper's own tables of rates were not to hand; its words fit none of the sets exactly, so edit the table where you know better.</source>
      <translation>白晓永等（2023），《中国科学院院刊》38(12)：1903-1914：风险 = 侵蚀量除以成土量；小于 1 为安全，大于 1 为危险，接近 1 为临界。成土速率（t/(km²·a)）：Li Y. 等（2017），Solid Earth 8:661-669：连续性碳酸盐岩 20，碳酸盐岩夹碎屑岩 50，碳酸盐岩与碎屑岩互层 100；白晓永和王世杰（2011）：最纯 20、较纯 100、不纯碳酸盐岩 250；李阳兵等（2006）：6.84、45.53、103.46，我们未能核实。其他岩石：500，即 SL 190-2007 的容许流失量。该文自己的速率表未能得到，其文字叙述与各组数值都不完全相符，如有更好的资料请修改表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>{percent:.1f} percent of {area:,.2f} km² lose more soil than the rock forms, at {erosion:,.1f} t/(km²·a) on average; the standard of 500 t/(km²·a) calls {large:,.2f} km² of this land safe, and that of 50 t/(km²·a) {small:,.2f} km².</source>
      <translation>在 {area:,.2f} km² 中，{percent:.1f}% 的土地流失量大于岩石的成土量，平均侵蚀 {erosion:,.1f} t/(km²·a)；其中 500 t/(km²·a) 的标准判为安全的有 {large:,.2f} km²，50 t/(km²·a) 的标准判为安全的有 {small:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Soil loss (t/(ha·a))</source>
      <translation>土壤流失量（t/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Rates of soil formation</source>
      <translation>成土速率</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Own table of soil formation (t/(km²·a))</source>
      <translation>自备成土速率表（t/(km²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Bare rock (share of the ground, 0 to 1)</source>
      <translation>裸岩（占地面的比例，0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Half the width of the critical range (percent)</source>
      <translation>临界范围的半宽（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Erosion risk</source>
      <translation>侵蚀风险</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Soil lost over soil formed (without unit)</source>
      <translation>流失量与成土量之比（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Erosion of the ground with soil (t/(km²·a))</source>
      <translation>有土地面的侵蚀量（t/(km²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Land that standards call safe although more is lost than forms</source>
      <translation>标准判为安全而流失大于成土的土地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Risk by rock</source>
      <translation>各岩性的风险</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Mean erosion and neglected share by district</source>
      <translation>各地区的平均侵蚀量和被忽视比例</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Dangerous (percent of the land)</source>
      <translation>危险（占土地的 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Neglected by the standard of 500 t/(km²·a) (km²)</source>
      <translation>被 500 t/(km²·a) 标准忽视的面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>The actual loss of the tool Soil conservation, or RUSLE's A.</source>
      <translation>工具“土壤保持”的实际流失量，或 RUSLE 的 A。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Rock</source>
      <translation>岩石</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Not read where a table is given.</source>
      <translation>给出表格时不读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>A row for each rock, named in rock or numbered in code.</source>
      <translation>每种岩石一行，名称写在 rock 列，或编号写在 code 列。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Nothing is lost from bare rock: the loss is multiplied by 1 - B.</source>
      <translation>裸岩不流失土壤：流失量乘以 1 - B。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Ours: critical from 0.95 to 1.05 of what forms.</source>
      <translation>本工具自定：成土量的 0.95 至 1.05 倍为临界。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Above 1 more is lost than forms. For the tool Slope farmland.</source>
      <translation>大于 1 时流失大于成土。供工具“坡耕地”使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>0 none, 1 by SL 190-2007 alone, 2 by SL 461-2009 too.</source>
      <translation>0 无，1 仅被 SL 190-2007 忽视，2 也被 SL 461-2009 忽视。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Area of each risk by district</source>
      <translation>各地区各风险等级的面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Chart of the risk by district</source>
      <translation>各地区风险图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Polygons, or a raster of codes. Without a table, codes count the rocks of the set: 1 the purest carbonate, 2 the next, 3 the last carbonate, 4 other rock; polygons have these numbers or the names of the preset.</source>
      <translation>面图层或代码栅格。不给表格时，代码依次表示所选数值组的岩石：1 最纯的碳酸盐岩，2 其次，3 最后一种碳酸盐岩，4 其他岩石；面图层中写这些编号或预置表中的名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Li Y. et al. 2017: 20, 50, 100 t/(km²·a)</source>
      <translation>Li Y. 等 2017：20、50、100 t/(km²·a)</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Bai and Wang 2011: 20, 100, 250 t/(km²·a)</source>
      <translation>白晓永和王世杰 2011：20、100、250 t/(km²·a)</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/erosion_risk.py" />
      <source>Li Yangbing et al. 2006, unverified: 6.84, 45.53, 103.46</source>
      <translation>李阳兵等 2006，未核实：6.84、45.53、103.46</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Groundwater vulnerability (EPIK)</source>
      <translation>地下水脆弱性（EPIK）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Maps how easily pollution reaches karst groundwater, in four classes. Use it to draw protection zones of springs, and to keep farming, waste and works away from where water goes underground at once.</source>
      <translation>分四级绘制污染物到达岩溶地下水的难易程度。用于划定泉水保护区，并使农业、废弃物和工程远离水迅速入渗地下的地方。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Doerfliger, Jeannin and Zwahlen (1999), Environmental Geology 39:165-176: F = 3 E + P + 3 I + 2 K; up to 19 very high, 20 to 25 high, above moderate; low where a thick cover (P4) meets slow infiltration (I3 or I4). The ratings, weights and limits are from memory and not verified: the original could not be opened. The tool Table of a study writes them for your edits. Without a raster of infiltration: I1 where water sinks, I2 and I3 in the catchments of sinks and on steep land (10 percent on arable land, 25 percent on meadows), I4 elsewhere.</source>
      <translation>Doerfliger、Jeannin 和 Zwahlen（1999），Environmental Geology 39:165-176：F = 3 E + P + 3 I + 2 K；不超过 19 为极高，20 至 25 为高，以上为中等；厚覆盖层（P4）且入渗缓慢（I3 或 I4）处为低。评分、权重和界限凭记忆写出，未经核实：原文未能打开。工具“研究中的表格”可写出它们供修改。没有入渗栅格时：水流没入处为 I1，没入点的集水区及陡地（耕地 10%，草地 25%）为 I2 和 I3，其余为 I4。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>To derive the infiltration, where no raster of it is given.</source>
      <translation>没有入渗栅格时用于推求入渗。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Vulnerability of {area:,.2f} km²: very high {first:.1f} percent, high {second:.1f}, moderate {third:.1f}, low {fourth:.1f}. The ratings are not verified.</source>
      <translation>{area:,.2f} km² 的脆弱性：极高 {first:.1f}%，高 {second:.1f}%，中等 {third:.1f}%，低 {fourth:.1f}%。评分未经核实。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Epikarst (classes 1 to 3)</source>
      <translation>表层岩溶带（1 至 3 级）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Protective cover (classes 1 to 4)</source>
      <translation>保护性覆盖层（1 至 4 级）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Karst network (classes 1 to 3)</source>
      <translation>岩溶网络（1 至 3 级）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Infiltration (classes 1 to 4)</source>
      <translation>入渗条件（1 至 4 级）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Closed depressions and sinking streams</source>
      <translation>封闭洼地和伏流</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Catchments of depressions and sinking streams</source>
      <translation>洼地和伏流的集水区</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Elevation, for the slope (m)</source>
      <translation>高程，用于计算坡度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Classes of arable land, with commas</source>
      <translation>耕地的类别（入渗），以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Classes of meadows, with commas</source>
      <translation>草地的类别，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Own ratings</source>
      <translation>自备评分</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Groundwater vulnerability</source>
      <translation>地下水脆弱性</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Protection factor F (9 to 34)</source>
      <translation>防护指数 F（9 至 34）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Infiltration used (I1 to I4)</source>
      <translation>所用的入渗等级（I1 至 I4）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Very high or high vulnerability (percent)</source>
      <translation>极高或高脆弱性（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>1 dolines, karren and caves; 2 between them; 3 the rest.</source>
      <translation>1 漏斗、溶沟和洞穴；2 其间的地段；3 其余。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>1 up to 20 cm of soil, 2 up to 1 m, 3 more, 4 thick layers of low permeability.</source>
      <translation>1 土层不超过 20 cm，2 不超过 1 m，3 更厚，4 厚的弱透水层。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>1 well developed, 2 poorly developed, 3 fissured aquifer.</source>
      <translation>1 发育良好，2 发育较差，3 裂隙含水层。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>1 sinking streams, 2 and 3 their catchments, 4 the rest. Empty: derived from the advanced inputs.</source>
      <translation>1 伏流，2 和 3 其集水区，4 其余。留空：由高级输入推求。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>From the tool Closed depressions.</source>
      <translation>来自工具“封闭洼地”。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>1 is the cropland of CLCD.</source>
      <translation>1 是 CLCD 的耕地。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>4 is the grassland of CLCD.</source>
      <translation>4 是 CLCD 的草地。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>As the preset EPIK. Empty: the preset.</source>
      <translation>格式同 EPIK 预置表。留空：用预置表。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>9 is the most vulnerable.</source>
      <translation>9 为最脆弱。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Area of each vulnerability by district</source>
      <translation>各地区各脆弱性等级的面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>Chart of the vulnerability by district</source>
      <translation>各地区脆弱性图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/groundwater_vulnerability.py" />
      <source>“{infiltration}” is not given, and to derive it “{missing}” is missing. Give one or the other.</source>
      <translation>没有给出“{infiltration}”，而推求它还缺“{missing}”。请给出其一。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Landform and rock zones</source>
      <translation>地貌与岩性分区</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Parts the land into the zones by which karst restoration is planned: peak-cluster depressions, trough valleys, plateaus, canyons, basins and mountain slopes, each by its rock, with the mean of any rasters in each.</source>
      <translation>把土地划为岩溶生态恢复规划所用的分区：峰丛洼地、槽谷、高原、峡谷、盆地和山坡，各按岩性细分，并给出各区中任意栅格的均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>The first of these that holds: peak-cluster depression: much relief and many closed depressions around; canyon: great relief and far below the land around; trough valley: much relief and below the land around at both radii; mountain slope: much relief; plateau: little relief and not below the land around; else basin. The four karst landforms are those of Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):1903-1914; rules and limits are ours, to be fitted to the region.</source>
      <translation>取首个成立者：峰丛洼地：起伏大且周围封闭洼地多；峡谷：起伏很大且远低于周围；槽谷：起伏大且在两种半径上都低于周围；山坡：起伏大；高原：起伏小且不低于周围；否则为盆地。四种岩溶地貌取自白晓永等（2023，《中国科学院院刊》38(12)：1903-1914）；规则和界限为本工具自定，应按地区调整。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>{count:,} zones on {area:,.2f} km²; the most common landform is {landform}, {percent:.1f} percent.</source>
      <translation>{area:,.2f} km² 上有 {count:,} 个分区；最常见的地貌是“{landform}”，占 {percent:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Rasters to describe the zones by</source>
      <translation>用来描述分区的栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Much relief begins at (m)</source>
      <translation>起伏大的下限（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Radius of relief and of depressions (m)</source>
      <translation>起伏和洼地的半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Wide radius of position (m)</source>
      <translation>地形位置的大半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Narrow radius of position (m)</source>
      <translation>地形位置的小半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Great relief begins at (m)</source>
      <translation>起伏很大的下限（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Canyons lie below the land around by (m)</source>
      <translation>峡谷低于周围的高差（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Many depressions: share of the land around (0 to 1)</source>
      <translation>洼地多：占周围土地的比例（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Karst landforms</source>
      <translation>岩溶地貌</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Zones of landform and rock</source>
      <translation>地貌与岩性的分区图</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Table of the zones</source>
      <translation>分区表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Relief (m)</source>
      <translation>地形起伏（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Number of zones</source>
      <translation>分区数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>No closed depressions are given: no land is a peak-cluster depression.</source>
      <translation>没有给出封闭洼地：不会划出峰丛洼地。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>From the tool of this name. Without them no land becomes a peak-cluster depression.</source>
      <translation>来自同名工具。不给则不会划出峰丛洼地。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Mean, lowest and highest value of each in each zone.</source>
      <translation>各区中每个栅格的均值、最低值和最高值。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Range of elevation within the radius of relief.</source>
      <translation>起伏半径内的高程差。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Area of each landform by district</source>
      <translation>各地区各地貌的面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Chart of the landforms by district</source>
      <translation>各地区地貌图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/landform_lithology_zones.py" />
      <source>Polygons, or a raster of codes. Empty: landforms alone.</source>
      <translation>面图层或代码栅格。留空：只分地貌。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Limiting factor of vegetation</source>
      <translation>植被的限制因子</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Shows what vegetation follows from year to year in each cell: warmth, rain, light, soil water, or the dryness of the air. Use it to see where water limits greening, and planting more trees would only dry the soil.</source>
      <translation>显示各像元植被逐年随什么而变：热量、降水、光照、土壤水分或空气干燥度。用于看出哪里受水分限制，再多种树只会使土壤变干。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Multiple linear regression over the years in each cell; the driver with the largest standardised partial coefficient, of either sign, is the limit. With few years or drivers that run together it is uncertain: such cells are left out. A coefficient is no proof of a cause.</source>
      <translation>在各像元对多年作多元线性回归；标准化偏回归系数绝对值最大的驱动因子即为限制因子。年数少或因子同步变化时不可靠：这样的像元不计。系数不能证明因果。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>{area:,.2f} km² told; {name} limits the most, {percent:.1f} percent.</source>
      <translation>判定 {area:,.2f} km²；最多的限制因子是“{name}”，占 {percent:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Limiting factor</source>
      <translation>限制因子</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Its coefficient (standard deviations)</source>
      <translation>其系数（标准差）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Folder for the coefficients of all drivers</source>
      <translation>存放所有驱动因子系数的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Area of the most common factor (percent)</source>
      <translation>最多的因子所占面积（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Below 0: vegetation falls where the driver rises.</source>
      <translation>小于 0：驱动因子上升时植被下降。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Area of each limiting factor by district</source>
      <translation>各地区各限制因子的面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/limiting_factor.py" />
      <source>Chart of the limiting factor by district</source>
      <translation>各地区限制因子图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Trend of each cell</source>
      <translation>逐像元趋势</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Shows where a quantity rises or falls over the years, how fast, and how surely: soil water that dries, vegetation that grows, warming. Its table says which share of each district falls, and how fast compared with the whole.</source>
      <translation>显示某个量多年来在哪里上升或下降、速度多快、把握多大：土壤变干、植被增长、气候变暖。表格给出各地区下降的比例，以及与整体相比的速度。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Slope: the median of the slopes between all pairs of years (Theil, 1950; Sen, 1968, JASA 63:1379-1389). Significance: two-sided test of Mann (1945) and Kendall (1975) with the variance corrected for ties. Missing years and cells are left out, and the true time between the others counts. Years that depend on those before make the test find trends too easily.</source>
      <translation>斜率：所有年份两两之间斜率的中位数（Theil，1950；Sen，1968，JASA 63:1379-1389）。显著性：Mann（1945）和 Kendall（1975）的双侧检验，方差按相同值校正。缺失的年份和像元不计，其余按真实的时间间隔计算。若各年依赖于前一年，检验会过于容易地判出趋势。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>{count} years, {first} to {last}, {area:,.2f} km²: {falling:.1f} percent fall ({sure_falling:.1f} significantly), {rising:.1f} percent rise ({sure_rising:.1f} significantly); mean slope {slope:.4g} per year.</source>
      <translation>{count} 年，{first} 至 {last}，{area:,.2f} km²：{falling:.1f}% 下降（显著 {sure_falling:.1f}%），{rising:.1f}% 上升（显著 {sure_rising:.1f}%）；平均斜率每年 {slope:.4g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Rasters of four years or more</source>
      <translation>四年或更多年的栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Slopes up to this size are stable (unit per year)</source>
      <translation>斜率不超过此大小为稳定（单位/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Fewest years with a value in a cell</source>
      <translation>像元最少的有值年数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Slope (unit per year)</source>
      <translation>斜率（单位/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Classes of the trend</source>
      <translation>趋势类别</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Chance p of such a trend without a cause (0 to 1)</source>
      <translation>无趋势时偶然出现的概率 p（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Kendall's tau (-1 to 1)</source>
      <translation>Kendall 的 tau（-1 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Years with a value</source>
      <translation>有值的年数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Falling (percent of the land)</source>
      <translation>下降（占土地的 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Rising (percent of the land)</source>
      <translation>上升（占土地的 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Mean slope (unit per year)</source>
      <translation>平均斜率（单位/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>The lowest mean slope has district {zone}: {slope:.4g} per year, {ratio:.2f} times that of the whole.</source>
      <translation>平均斜率最低的是地区 {zone}：每年 {slope:.4g}，为整体的 {ratio:.2f} 倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>A file for each year, or one with a band for each, in one unit; such as soil water, NDVI or NPP.</source>
      <translation>每年一个文件，或一个每年一个波段的文件，单位一致；如土壤水分、NDVI 或 NPP。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>In the unit of the rasters; 0: only no slope at all.</source>
      <translation>用栅格的单位；0：仅完全没有斜率者为稳定。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Cells with fewer have no trend.</source>
      <translation>年数更少的像元没有趋势。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>-1 falls every year, 1 rises every year.</source>
      <translation>-1 逐年下降，1 逐年上升。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Trend by district</source>
      <translation>各地区的趋势</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/pixel_trend.py" />
      <source>Chart of the trend by district</source>
      <translation>各地区趋势图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Leakage of reservoirs</source>
      <translation>水库渗漏</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Looks around each reservoir for lower valleys that its water could reach through carbonate rock, and ranks the reservoirs by gradient, rock and faults of the most likely way. It says where to look first, not how much leaks.</source>
      <translation>在每座水库周围寻找库水可能穿过碳酸盐岩到达的低邻谷，并按最可能路径的水力坡度、岩性和断层给水库排序。它指出先查哪里，而不是漏多少。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>For each stream cell within reach and lower than the water, not down the reservoir's own valley, the straight way from the nearest shore: susceptibility = gradient x share of carbonate rock on the way x (1 + weight x faults crossed). The way with the highest stands for the reservoir. A screening index of ours, after the countermeasure of regular evaluation of leakage in Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):1903-1914; tracer tests and boreholes decide.</source>
      <translation>对范围内低于库水位、且不在水库本谷下游的每个河流像元，取从最近库岸出发的直线路径：敏感性 = 坡度 × 路径上碳酸盐岩比例 ×（1 + 权重 × 穿过的断层数）。以最高的路径代表该水库。这是本工具自定的筛查指数，针对白晓永等（2023，《中国科学院院刊》38(12)：1903-1914）提出的定期渗漏评价的对策；最终以示踪试验和钻孔为准。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>{likely} of {count} reservoirs have a way to a lower valley through carbonate rock. First comes reservoir {reservoir}: {drop:,.0f} m down over {distance:,.0f} m, {carbonate:.0f} percent carbonate, {faults} faults.</source>
      <translation>{count} 座水库中有 {likely} 座存在穿过碳酸盐岩到低邻谷的路径。居首的是水库 {reservoir}：{distance:,.0f} m 内下降 {drop:,.0f} m，碳酸盐岩占 {carbonate:.0f}%，断层 {faults} 条。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Reservoirs</source>
      <translation>水库</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Rocks that are carbonate, with commas</source>
      <translation>属于碳酸盐岩的岩石，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Faults</source>
      <translation>断层</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Streams</source>
      <translation>河流</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Smallest catchment of a stream (km²)</source>
      <translation>形成河流的最小汇水面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Share of carbonate rock, in place of the map of rocks (0 to 1)</source>
      <translation>碳酸盐岩比例，代替岩性图（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Column of the reservoirs with the water level (m)</source>
      <translation>水库图层中水位的列（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Greatest distance to a valley (m)</source>
      <translation>到河谷的最大距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>A valley lies below the water by at least (m)</source>
      <translation>河谷至少低于水位（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>What each fault adds (share)</source>
      <translation>每条断层增加的份额（比例）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Ways to lower valleys</source>
      <translation>到低邻谷的路径</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Reservoirs by susceptibility</source>
      <translation>按敏感性排列的水库</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Chart of the susceptibility</source>
      <translation>敏感性图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Reservoirs with a way that may leak</source>
      <translation>有可能渗漏路径的水库数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>None of {count} reservoirs has a lower valley within reach through carbonate rock.</source>
      <translation>{count} 座水库都没有范围内可穿过碳酸盐岩到达的低邻谷。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Polygons, numbered by a whole-number column such as id, or a raster of numbers.</source>
      <translation>面图层，由 id 等整数列编号，或编号栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Names in the column, or codes of the raster.</source>
      <translation>列中的名称，或栅格的代码。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Lines, or a raster above 0.</source>
      <translation>线，或大于 0 的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Lines, or a raster above 0. Empty: derived from the elevation.</source>
      <translation>线，或大于 0 的栅格。留空：由高程推求。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Not read where streams are given.</source>
      <translation>给出河流时不读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Empty: the median elevation of the reservoir.</source>
      <translation>留空：水库范围高程的中位数。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Ours.</source>
      <translation>本工具自定。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Ours: above the errors of the elevation.</source>
      <translation>本工具自定：大于高程的误差。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Ours: a way across two faults counts one and a half times.</source>
      <translation>本工具自定：穿过两条断层的路径计 1.5 倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>One for each reservoir that has one, with its figures.</source>
      <translation>每座有路径的水库一条，附其数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Give either “{rock}” or “{share}”, one of them.</source>
      <translation>请给出“{rock}”或“{share}”，二者之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>“{label}” is empty. Name the rocks that water dissolves.</source>
      <translation>“{label}”为空。请写出可溶的岩石。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>Polygons, or a raster of codes; or give the share of carbonate.</source>
      <translation>面图层或代码栅格；或给出碳酸盐岩比例。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/reservoir_leakage.py" />
      <source>{rock} is none of the rocks of {name} ({rocks}). Correct it.</source>
      <translation>{rock} 不是 {name} 中的岩石（{rocks}）。请更正。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Effectiveness of restoration</source>
      <translation>修复成效</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Judges restoration between two dates by indicators of biodiversity, ecological processes, soil, water, economy and society together, and maps where land became greener but worse. Use it where the cover of vegetation alone would call a project a success.</source>
      <translation>用生物多样性、生态过程、土壤、水、经济和社会的指标综合评判两个时期之间的修复，并绘出变绿却变差的地方。适用于仅凭植被覆盖会被认定为成功的工程。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Indicators run from 0 (worst) to 1 (best) over both dates. The index is the closeness to the best, d0 / (d0 + d1), with the weighted distances from the worst and the best (TOPSIS; Hwang and Yoon 1981). Entropy gives more weight to indicators that differ more between cells. The six dimensions are those of Bai et al. (2023), who name no indicators: those of the shipped table are ours.</source>
      <translation>各指标在两个时期上统一由 0（最差）到 1（最好）。指数为与最优的接近度 d0 / (d0 + d1)，d0 和 d1 为加权后距最差和最优的距离（TOPSIS；Hwang 和 Yoon 1981）。熵权法给像元间差异大的指标更大的权重。六个维度取自白晓永等 (2023)，原文未列指标：随附表中的指标由我们选取。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>The index changed by {mean:+.3f} on average; {better:.1f} percent of the land became better, and {worse:,.2f} km² greener but worse.</source>
      <translation>指数平均变化 {mean:+.3f}；{better:.1f}% 的土地变好，{worse:,.2f} km² 变绿却变差。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Indicators of the earlier date</source>
      <translation>前一时期的指标</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Indicators of the later date</source>
      <translation>后一时期的指标</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Names of the indicators, in order</source>
      <translation>指标名称（按顺序）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Own table of indicators</source>
      <translation>自定义指标表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Vegetation cover of the earlier date</source>
      <translation>前一时期的植被覆盖</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Vegetation cover of the later date</source>
      <translation>后一时期的植被覆盖</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Worst and best value</source>
      <translation>最差值和最优值</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Change of the index that counts as none (up to)</source>
      <translation>视为无变化的指数变化（上限）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Change of the index (-1 to 1)</source>
      <translation>指数变化（-1 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Index of the earlier date (0 to 1)</source>
      <translation>前一时期的指数（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Index of the later date (0 to 1)</source>
      <translation>后一时期的指数（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Better or worse, greener or not</source>
      <translation>变好或变差，变绿与否</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Indicators with their weights</source>
      <translation>指标及其权重</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Change by dimension</source>
      <translation>各维度的变化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Chart of the change by dimension</source>
      <translation>各维度变化图</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Mean change of the index</source>
      <translation>指数平均变化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Greener but worse (km²)</source>
      <translation>变绿却变差（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>In the same order.</source>
      <translation>顺序相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>With commas, as the table has them; empty: the names of the earlier layers. Shipped: species_richness, habitat_quality, npp, landscape_connectivity, soil_loss, soil_organic_carbon, water_yield, soil_moisture, gdp_density, farm_income, population_pressure, travel_time.</source>
      <translation>用逗号分隔，与表格一致；留空则用前一时期图层的名称。随附指标：species_richness、habitat_quality、npp、landscape_connectivity、soil_loss、soil_organic_carbon、water_yield、soil_moisture、gdp_density、farm_income、population_pressure、travel_time。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Direction: more or less, which is better.</source>
      <translation>方向：more 或 less，即大者为优或小者为优。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>For weights of the AHP put them into the table.</source>
      <translation>若用 AHP 权重，请写入表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>Needs the vegetation cover of both dates.</source>
      <translation>需要两个时期的植被覆盖。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>There are {before} indicators of the earlier date and {after} of the later one. Give the same ones, in the same order.</source>
      <translation>前一时期有 {before} 个指标，后一时期有 {after} 个。请给出相同的指标，顺序一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>by entropy</source>
      <translation>熵权</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>as the table has them</source>
      <translation>按表格</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>equal</source>
      <translation>等权</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>the lowest and the highest value</source>
      <translation>最小值和最大值</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>the 5th and the 95th percentile</source>
      <translation>第 5 和第 95 百分位数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/restoration_effectiveness.py" />
      <source>The table of indicators has no row for {name}. Add one, or name the layers as the table does.</source>
      <translation>指标表中没有 {name} 一行。请添加，或按表格命名图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Rocky desertification</source>
      <translation>石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Grades land from no to extremely severe rocky desertification by the rock that lies bare, the vegetation, the soil and the slope. Run it for two dates to see whether it spreads.</source>
      <translation>按基岩裸露、植被、土壤和坡度把土地分为无石漠化至极重度石漠化。对两个时期各运行一次，可看出石漠化是否扩展。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>National monitoring score: none below 30 percent of bare rock; potential under enough plants (trees and shrubs 50, grass 70 percent); else the scores of bare rock, vegetation type, vegetation cover and soil thickness are added, and up to 45, 60 and 75 are light, moderate and severe. Xiong et al. (2002): each of bare rock, slope, vegetation and soil cover, and soil thickness has a grade, and their mean or the worst counts. Both tables of scores are from memory and unverified: compare them with the standard you work by, and edit them.</source>
      <translation>国家监测评分：基岩裸露低于 30% 为无石漠化；植被足够（乔木和灌木 50%，草 70%）为潜在石漠化；其余将基岩裸露、植被类型、植被覆盖和土壤厚度的得分相加，至 45、60、75 分别为轻度、中度、重度。熊康宁等 (2002)：基岩裸露、坡度、植被和土被覆盖、土壤厚度各有等级，取平均或最差者。两套评分表均凭记忆写出，未经核实：请与所执行的标准对照并编辑。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>{area:,.2f} km² ({percent:.1f} percent) are light to extremely severe: {light:,.2f}, {moderate:,.2f}, {severe:,.2f} and {extreme:,.2f} km².</source>
      <translation>{area:,.2f} km²（{percent:.1f}%）为轻度至极重度：分别为 {light:,.2f}、{moderate:,.2f}、{severe:,.2f} 和 {extreme:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Bare rock (percent of the ground)</source>
      <translation>基岩裸露（占地面的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Scheme</source>
      <translation>评分方案</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Vegetation cover (percent)</source>
      <translation>植被覆盖（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Soil thickness (cm)</source>
      <translation>土壤厚度（cm）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Vegetation type</source>
      <translation>植被类型</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Slope (degrees)</source>
      <translation>坡度（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Xiong's grades count by</source>
      <translation>熊康宁方案的等级取</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Own table of scores</source>
      <translation>自定义评分表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Grade of rocky desertification</source>
      <translation>石漠化等级</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Light to extremely severe together (km²)</source>
      <translation>轻度至极重度合计（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>The first takes the vegetation type, the second the slope; both take the rest.</source>
      <translation>第一种方案用植被类型，第二种用坡度；其余两者都用。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>For Xiong's scheme: cover of vegetation and soil.</source>
      <translation>对于熊康宁方案：植被和土被覆盖。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>1 trees, 2 shrubs, 3 grass, 4 dry farmland, 5 none.</source>
      <translation>1 乔木，2 灌木，3 草，4 旱地作物，5 无植被。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Write the shipped one with the tool Table of a study, and edit it.</source>
      <translation>用工具“研究附表”写出随附的表格，再行编辑。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Area of each grade by district</source>
      <translation>各行政区各等级面积</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Chart of the grades by district</source>
      <translation>各行政区等级图</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>national monitoring score</source>
      <translation>国家监测评分</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>Xiong et al. 2002</source>
      <translation>熊康宁等 2002</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>their mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>the worst</source>
      <translation>最差者</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/rocky_desertification.py" />
      <source>“{choice}” needs “{label}”. Give it, or choose the other scheme.</source>
      <translation>“{choice}”需要“{label}”。请给出，或选择另一方案。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Slope farmland</source>
      <translation>坡耕地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Shows how much farmland lies on which slope in each district, and numbers the cells in the order in which to retire them, until the farmland that has to stay is reached. Use it to part farmland retention from restoration.</source>
      <translation>显示各地区各坡度级上有多少耕地，并按退耕的先后给像元编号，直到只剩必须保有的耕地。用于划分耕地保有与生态恢复。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Slope classes of TD/T 1014-2007: up to 2°, 6°, 15°, 25° and above. A district retires farmland above 25° first, then where erosion is highest for the rock, then inside the ecological network, after the countermeasures of Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):1903-1914; it stops before its farmland falls below the target. The order is ours.</source>
      <translation>坡度分级按 TD/T 1014-2007：至 2°、6°、15°、25° 和以上。依白晓永等（2023，《中国科学院院刊》38(12)：1903-1914）的对策，各地区先退 25° 以上的耕地，再退相对岩性侵蚀最重的耕地，然后退生态网络内的耕地；在耕地低于保有目标之前停止。顺序为本工具自定。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>{area:,.2f} km² of farmland, {percent:.1f} percent of the land; {sloping:.1f} percent of it lies above 2° and {steep:.1f} percent above 25°. {retired:,.2f} km² can be retired, of these {first:,.2f} km² of the steepest.</source>
      <translation>耕地 {area:,.2f} km²，占土地的 {percent:.1f}%；其中 {sloping:.1f}% 在 2° 以上，{steep:.1f}% 在 25° 以上。可退耕 {retired:,.2f} km²，其中最陡的有 {first:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Classes of farmland, with commas</source>
      <translation>耕地的类别，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Elevation, in place of the slope (m)</source>
      <translation>高程，代替坡度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Farmland that has to stay (percent of each district's land)</source>
      <translation>必须保有的耕地（占各地区土地的 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Column of the districts with the percentage that has to stay</source>
      <translation>地区图层中保有百分比的列</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Ecological network: sources and corridors</source>
      <translation>生态网络：源地和廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Slope above which farmland goes first (degrees)</source>
      <translation>高于此坡度的耕地先退（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Slope up to which farmland stays (degrees)</source>
      <translation>不超过此坡度的耕地保留（度）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Order of retirement</source>
      <translation>退耕顺序</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Slope class of the farmland</source>
      <translation>耕地坡度级</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Districts with their retirement (km²)</source>
      <translation>各地区的退耕面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Farmland (km²)</source>
      <translation>耕地（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Farmland above 25° (percent)</source>
      <translation>25° 以上的耕地（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Farmland that can be retired (km²)</source>
      <translation>可退耕的耕地（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Less farmland than has to stay, so nothing is retired: districts {ids}.</source>
      <translation>现有耕地少于必须保有的，因此不退耕：地区 {ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Or give the elevation instead.</source>
      <translation>或改为给出高程。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>0: nothing has to stay. Bai et al. (2023) name 23.81 percent for Guizhou, 12.95 for Sichuan and 18.43 for Guangxi.</source>
      <translation>0：不必保有。白晓永等（2023）给出贵州 23.81%、四川 12.95%、广西 18.43%。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>From the tool Erosion risk by rock. Empty: the steeper first.</source>
      <translation>来自工具“按岩性评价侵蚀风险”。留空：越陡越先。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>In place of the one number; an empty cell keeps all farmland.</source>
      <translation>代替统一的数值；空单元格表示保留全部耕地。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Polygons or lines, or a raster above 0.</source>
      <translation>面或线，或大于 0 的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Ours: level fields are not retired, whatever the target.</source>
      <translation>本工具自定：无论目标如何，平坦耕地都不退。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>1 goes first in its district; what stays has no value.</source>
      <translation>1 在本地区最先退耕；保留的耕地没有值。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Farmland, slopes and retirement by district</source>
      <translation>各地区的耕地、坡度和退耕</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Chart of the slope classes by district</source>
      <translation>各地区坡度级图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>Give either “{slope}” or “{elevation}”, one of them.</source>
      <translation>请给出“{slope}”或“{elevation}”，二者之一。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/slope_farmland.py" />
      <source>“{column}” is a column of polygons, and “{districts}” are none. Give polygons, or leave it empty.</source>
      <translation>“{column}”是面图层的列，而“{districts}”不是面图层。请给出面图层，或将其留空。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Urban effect on vegetation</source>
      <translation>城市化对植被的影响</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Parts what towns do to vegetation: the sealed ground that takes it away (direct effect), and the rest of the town that grows better or worse than the land around (indirect effect). The offset says how much of the loss is given back.</source>
      <translation>分解城镇对植被的影响：不透水面占去的部分（直接影响），以及城镇其余部分相对周边土地长得更好或更差的部分（间接影响）。补偿率表示损失中有多少得到了补偿。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Zhao et al. (2016), PNAS 113:6313-6318: expected V_e = (1 - b) V_nv + b V_iv, with the sealed share b, the vegetation V_nv of unsealed land around and V_iv of sealed ground; direct (V_e - V_nv) / V_nv, indirect (V - V_e) / V_e, whose denominators we could not verify. Offset (V - V_e) / (V_nv - V_e) (Jia et al. 2018), about 40 percent in the cities of the first study. With population and biomass of two dates: the change of biomass where people left against where they stayed or came (Chang et al. 2023).</source>
      <translation>Zhao et al. (2016)，PNAS 113:6313-6318：期望值 V_e = (1 - b) V_nv + b V_iv，其中 b 为不透水面比例，V_nv 为周边无不透水面土地的植被，V_iv 为不透水面的植被；直接影响 (V_e - V_nv) / V_nv，间接影响 (V - V_e) / V_e，两者的分母未能核实。补偿率 (V - V_e) / (V_nv - V_e)（Jia et al. 2018），在前一研究的城市中约为 40%。给出两个时期的人口和生物量时：比较人口迁出处与留居或迁入处的生物量变化（Chang et al. 2023）。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>growth enhancement</source>
      <translation>植被生长增强</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>{cells:,} cells with sealed ground; {percent:.1f} percent of what they lost is given back by better growth.</source>
      <translation>{cells:,} 个像元含不透水面；损失的 {percent:.1f}% 由更好的生长得到补偿。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Vegetation index (such as EVI or NDVI)</source>
      <translation>植被指数（如 EVI 或 NDVI）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Sealed ground (share, 0 to 1)</source>
      <translation>不透水面（比例，0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Land to compare with</source>
      <translation>用于比较的土地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Radius (m)</source>
      <translation>半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Vegetation index of fully sealed ground</source>
      <translation>完全不透水地表的植被指数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Sealed share up to which land counts as unsealed</source>
      <translation>视为无不透水面的比例上限</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Bins of the urban gradient (number)</source>
      <translation>城市化梯度的分级数（个）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Indirect effect</source>
      <translation>间接影响</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Direct effect</source>
      <translation>直接影响</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Offset</source>
      <translation>补偿率</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Urban gradient</source>
      <translation>城市化梯度</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Chart of the urban gradient</source>
      <translation>城市化梯度图</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Biomass where people left, stayed and came</source>
      <translation>人口迁出、留居和迁入处的生物量</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Offset of all sealed land (share)</source>
      <translation>全部不透水土地的补偿率（比例）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Ours: large enough to reach out of a town.</source>
      <translation>本工具的取值：足以超出一座城镇。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>About 0.05 for EVI; read it from roofs and squares.</source>
      <translation>EVI 约为 0.05；可从屋顶和广场读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Above 0 towns grow better than the land around.</source>
      <translation>大于 0 表示城镇植被长得比周边好。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>1: all that was lost is given back; below 0: more is lost.</source>
      <translation>1：损失全部得到补偿；小于 0：损失更多。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Needs population and biomass of two dates.</source>
      <translation>需要两个时期的人口和生物量。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>“{choice}” needs “{label}”. Give it, or compare with other land.</source>
      <translation>“{choice}”需要“{label}”。请给出，或改用其他土地作比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>unsealed land within the radius</source>
      <translation>半径内无不透水面的土地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>unsealed land of the same zone</source>
      <translation>同一分区内无不透水面的土地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>all unsealed land</source>
      <translation>全部无不透水面的土地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Population of the earlier date</source>
      <translation>前一时期的人口</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Population of the later date</source>
      <translation>后一时期的人口</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Biomass of the earlier date</source>
      <translation>前一时期的生物量</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/urban_vegetation_effect.py" />
      <source>Biomass of the later date</source>
      <translation>后一时期的生物量</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Climate and people in the trend of vegetation</source>
      <translation>植被趋势中的气候与人类作用</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Parts the trend of vegetation in each cell into what temperature, rain and radiation explain, and what is left to people: restoration, farming, building. It says how much of what people gained the climate took back. Use it to judge restoration fairly, and to plan for the climate.</source>
      <translation>把各像元的植被趋势分为由气温、降水和辐射解释的部分，以及留给人类活动的部分：恢复、耕作、建设。给出人类带来的增益有多少被气候抵消。用于公正评价恢复成效，并按气候作规划。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Partial derivatives (Roderick et al., 2007, Geophysical Research Letters 34:L17403), as by Wu et al. (2020), Ecological Indicators 115:106392: climate C = sum of the coefficient of each driver times its trend; people H = trend K - C. Where both have the sign of K they share it by size; else the one with its sign takes all. H holds all that the drivers given do not explain, errors too. Which eight scenarios Wu et al. drew is not verified: with H = K - C two of the eight signs cannot occur, and cells without a significant trend and those that cannot be told are classes of their own.</source>
      <translation>偏导数法（Roderick 等，2007，Geophysical Research Letters 34:L17403），同 Wu 等（2020），Ecological Indicators 115:106392：气候贡献 C = 各驱动因子的系数乘以其趋势之和；人类贡献 H = 趋势 K - C。两者都与 K 同号时按大小分摊；否则同号者占全部。H 包含所给因子未能解释的一切，也包括误差。Wu 等所设的八种情景未经核实：取 H = K - C 时，八种符号组合中有两种不会出现；无显著趋势的像元和无法归因的像元自成类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Of {area:,.2f} km², {growth:.1f} percent grow significantly (by climate alone {climate:.1f}, by people alone {people:.1f}), {decline:.1f} percent decline; {stable:.1f} percent have no significant trend.</source>
      <translation>{area:,.2f} km² 中，{growth:.1f}% 显著增长（仅由气候 {climate:.1f}%，仅由人类 {people:.1f}%），{decline:.1f}% 下降；{stable:.1f}% 无显著趋势。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Trends are significant up to this p (0 to 1)</source>
      <translation>趋势 p 不超过此值为显著（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Who changed vegetation</source>
      <translation>植被变化的归因</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Trend by climate (unit per year)</source>
      <translation>气候引起的趋势（单位/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Trend by people (unit per year)</source>
      <translation>人类引起的趋势（单位/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Share of climate in the trend (percent)</source>
      <translation>气候在趋势中的份额（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Share of people in the trend (percent)</source>
      <translation>人类在趋势中的份额（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Significant growth (percent)</source>
      <translation>显著增长（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Share of what people gained that climate took back (percent)</source>
      <translation>人类增益中被气候抵消的份额（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>The climate took back {offset:.1f} percent of what people gained.</source>
      <translation>气候抵消了人类增益的 {offset:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>1 parts all trends.</source>
      <translation>取 1 时对所有趋势归因。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>With that of climate 100.</source>
      <translation>与气候的份额合计为 100。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Area and shares of each scenario by district</source>
      <translation>各地区各情景的面积和份额</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_attribution.py" />
      <source>Chart of the scenarios by district</source>
      <translation>各地区情景图表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Carbon sink of vegetation</source>
      <translation>植被碳汇</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Estimates the net ecosystem production: the carbon that plants fix in a year less what microbes in the soil breathe out. Below 0 the land is a source. Use it beside the tool Carbon sink of rock weathering, in the same unit.</source>
      <translation>估算净生态系统生产力：植物一年固定的碳减去土壤微生物呼吸释放的碳。小于 0 的土地为碳源。可与工具“岩石风化碳汇”以相同单位并用。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>NEP = NPP - Rh, with the respiration of each month Rh = 0.22 (exp(0.0912 T) + ln(0.3145 P + 1)) 30 · 0.465 in g C/m² (Pei et al. 2009). The coefficient 0.0912 is printed as 0.0913 elsewhere; we could not verify it. The totals that the study of ten problems gives for China compare only if its 0.70 to 0.95 Mt of carbon dioxide by plants are Gt.</source>
      <translation>NEP = NPP - Rh，逐月呼吸 Rh = 0.22 (exp(0.0912 T) + ln(0.3145 P + 1)) 30 · 0.465，单位为 g C/m²（Pei et al. 2009）。系数 0.0912 在别处印作 0.0913，未能核实。十大问题一文给出的全国总量中，只有把植被的 0.70 至 0.95 Mt 二氧化碳理解为 Gt 才可与岩石碳汇相比。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>January first: twelve rasters in the order of the months, or one of twelve bands.</source>
      <translation>从一月开始：按月份顺序的十二个栅格，或一个十二波段的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Plants and soil keep {mean:.1f} g C/(m²·a) on average: {tonnes:,.0f} t of carbon dioxide a year on {area:,.2f} km²; {percent:.1f} percent of the land are sources.</source>
      <translation>植物和土壤平均固持 {mean:.1f} g C/(m²·a)：{area:,.2f} km² 上每年为二氧化碳 {tonnes:,.0f} t；{percent:.1f}% 的土地为碳源。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Net primary production (g C/(m²·a))</source>
      <translation>净初级生产力（g C/(m²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Monthly mean temperature (°C)</source>
      <translation>月平均气温（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Monthly precipitation (mm)</source>
      <translation>月降水量（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Price of carbon dioxide (currency per t)</source>
      <translation>二氧化碳价格（货币/t）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Coefficient of temperature (per °C)</source>
      <translation>温度系数（每 °C）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Carbon sink of vegetation (g C/(m²·a))</source>
      <translation>植被碳汇（g C/(m²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Respiration of the soil (g C/(m²·a))</source>
      <translation>土壤呼吸（g C/(m²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Mean sink (g C/(m²·a))</source>
      <translation>平均碳汇（g C/(m²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Carbon dioxide taken up (t/a)</source>
      <translation>吸收的二氧化碳（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>A price of carbon times 12/44.</source>
      <translation>碳价乘以 12/44。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Carbon sink by district</source>
      <translation>各行政区的碳汇</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>Chart of the sink by district</source>
      <translation>各行政区碳汇图</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/vegetation_carbon_sink.py" />
      <source>{count} rasters or bands are given for “{label}”. Give 12, one for each month, January first.</source>
      <translation>“{label}”给了 {count} 个栅格或波段。请给出 12 个，每月一个，从一月开始。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Carbon sink of rock weathering</source>
      <translation>岩石风化碳汇</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Estimates how much carbon dioxide the weathering of rock takes from the air in a year, by district, and what it is worth. Use it to account for what karst does for the climate, which accounts of plants alone leave out.</source>
      <translation>按行政区估算岩石风化每年从大气吸收的二氧化碳及其价值。用于核算喀斯特对气候的贡献，而只核算植物的账目会遗漏这一部分。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Carbonate rock by the greatest possible dissolution (Gombert 2002, Global and Planetary Change 33:177-184): F = 12 [Ca] (P - E) for calcite and 24 [Ca] (P - E) for dolomite, in g C/(m²·a); the equilibrium with soil air by Plummer and Busenberg (1982), activities by Davies. Half of the dissolved carbon comes from the air (Zeng et al. 2019). It is the most that water can dissolve, and real waters, above all on dolomite, stay below it; carbonate ions and pairs of ions are left out, which makes it 2 to 3 percent lower than PHREEQC. Other rock by GEM-CO2 (Amiotte Suchet and Probst 1995): F = 12 a (P - E) / 1000. Soil air, where no raster is given: log10 p = -3.47 + 2.09 (1 - exp(-0.00172 E)) (Brook et al. 1983), which we could not verify. Of GEM-CO2's coefficients that of shales differs between sources and that of evaporites is unverified: edit the table.</source>
      <translation>碳酸盐岩按最大可能溶蚀量（Gombert 2002，Global and Planetary Change 33:177-184）计算：方解石 F = 12 [Ca] (P - E)，白云石 F = 24 [Ca] (P - E)，单位为 g C/(m²·a)；与土壤空气的平衡按 Plummer 和 Busenberg (1982)，活度按 Davies 方程。溶解的碳有一半来自大气（Zeng et al. 2019）。这是水所能溶蚀的上限，实际水体（尤其是白云岩区）低于该值；公式未计入碳酸根离子和离子对，因此比 PHREEQC 低 2% 至 3%。其他岩石按 GEM-CO2（Amiotte Suchet 和 Probst 1995）：F = 12 a (P - E) / 1000。未给出土壤空气栅格时：log10 p = -3.47 + 2.09 (1 - exp(-0.00172 E))（Brook et al. 1983），该式未能核实。GEM-CO2 的系数中，页岩的数值各文献不一，蒸发岩的数值未经核实：请编辑表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>karst carbon sink</source>
      <translation>岩溶碳汇</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Rock takes up {mean:.2f} g C/(m²·a) on average: {tonnes:,.0f} t of carbon dioxide a year on {area:,.2f} km², worth {value:,.0f} at the price given.</source>
      <translation>岩石平均吸收 {mean:.2f} g C/(m²·a)：{area:,.2f} km² 上每年吸收二氧化碳 {tonnes:,.0f} t，按所给价格价值 {value:,.0f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Precipitation (mm/a)</source>
      <translation>降水量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Actual evapotranspiration (mm/a)</source>
      <translation>实际蒸散（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Mean temperature of the year (°C)</source>
      <translation>年平均气温（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Carbonate rock</source>
      <translation>碳酸盐岩</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Own table of rocks</source>
      <translation>自定义岩石表</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Carbon dioxide in soil air (atm)</source>
      <translation>土壤空气中的二氧化碳（atm）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Activities of the ions</source>
      <translation>离子活度</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Carbon sink of rock (g C/(m²·a))</source>
      <translation>岩石碳汇（g C/(m²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>In {cells:,} cells more water evaporates than falls; their runoff is set to 0.</source>
      <translation>{cells:,} 个像元的蒸发量大于降水量，其径流设为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>The grid of the result.</source>
      <translation>决定结果的格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Such as precipitation less the tool Water yield's result.</source>
      <translation>例如降水量减去工具“产水量”的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>A row for each rock, named in rock or numbered in code: shares of calcite and dolomite (0 to 1), and millimoles of carbon dioxide per litre of runoff for the rest of the rock.</source>
      <translation>每种岩石一行，岩石名写在 rock 列或编号写在 code 列：方解石和白云石的比例（0 至 1），其余部分每升径流吸收的二氧化碳（毫摩尔）。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>10^-3.5 in open air, about 10^-2 in soil.</source>
      <translation>露天空气为 10^-3.5，土壤中约为 10^-2。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>mm a year</source>
      <translation>mm/年</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>m or mm a day</source>
      <translation>m 或 mm/日</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Polygons, or a raster of codes. Without a table: the names of GEM-CO2, or codes from 1 in their order: carbonate rocks, shales, sand and sandstone, basalts, shield, acid volcanic rocks, evaporites, ice.</source>
      <translation>面图层，或编码栅格。未给表格时：使用 GEM-CO2 的岩石名，或从 1 起依次编号：碳酸盐岩、页岩、砂和砂岩、玄武岩、地盾（深成岩和变质岩）、酸性火山岩、蒸发岩、冰。</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>dissolves up to the equilibrium of calcite</source>
      <translation>溶蚀至方解石平衡</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>has the coefficient of GEM-CO2</source>
      <translation>采用 GEM-CO2 的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>Davies</source>
      <translation>Davies 方程</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>extended Debye-Hückel</source>
      <translation>扩展 Debye-Hückel 方程</translation>
    </message>
    <message>
      <location filename="../algorithms/karst/weathering_carbon_sink.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Safe: less is lost than forms</source>
      <translation>安全：流失小于成土</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Critical: as much is lost as forms</source>
      <translation>临界：流失等于成土</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Dangerous: more is lost than forms</source>
      <translation>危险：流失大于成土</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Not neglected</source>
      <translation>未被忽视</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Neglected by SL 190-2007 alone</source>
      <translation>仅被 SL 190-2007 忽视</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Neglected by SL 461-2009 too</source>
      <translation>也被 SL 461-2009 忽视</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Up to 2°</source>
      <translation>≤ 2°</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>2° to 6°</source>
      <translation>2°～6°</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>6° to 15°</source>
      <translation>6°～15°</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>15° to 25°</source>
      <translation>15°～25°</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Above 25°</source>
      <translation>&gt; 25°</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Very high vulnerability</source>
      <translation>极高脆弱性</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>High vulnerability</source>
      <translation>高脆弱性</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Moderate vulnerability</source>
      <translation>中等脆弱性</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Low vulnerability</source>
      <translation>低脆弱性</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>I1: water sinks</source>
      <translation>I1：水流没入处</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>I2: steep land that drains to sinks</source>
      <translation>I2：汇入没入点的陡地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>I3: other land that drains to sinks, or is steep</source>
      <translation>I3：汇入没入点的其他土地，或陡地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>I4: the rest</source>
      <translation>I4：其余</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Significant decrease</source>
      <translation>显著减少</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Slight decrease</source>
      <translation>轻微减少</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Stable</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Slight increase</source>
      <translation>轻微增加</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Significant increase</source>
      <translation>显著增加</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Growth by climate and people</source>
      <translation>气候和人类共同促进</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Growth by climate</source>
      <translation>气候促进</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Growth by people</source>
      <translation>人类促进</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Decline by climate and people</source>
      <translation>气候和人类共同抑制</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Decline by climate</source>
      <translation>气候抑制</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Decline by people</source>
      <translation>人类抑制</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>No significant trend</source>
      <translation>无显著趋势</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Not attributable</source>
      <translation>无法归因</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Peak-cluster depression</source>
      <translation>峰丛洼地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Trough valley</source>
      <translation>槽谷</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Plateau</source>
      <translation>高原</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Canyon</source>
      <translation>峡谷</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Basin</source>
      <translation>盆地</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Mountain slope</source>
      <translation>山坡</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>No drought</source>
      <translation>无旱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Light drought</source>
      <translation>轻旱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Moderate drought</source>
      <translation>中旱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Severe drought</source>
      <translation>重旱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Extreme drought</source>
      <translation>特旱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Cooling that lasts</source>
      <translation>持续降温</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Cooling that weakens</source>
      <translation>降温减弱</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Cooling that strengthens</source>
      <translation>降温增强</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>No significant effect</source>
      <translation>无显著作用</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Warming</source>
      <translation>升温</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Driver {number}</source>
      <translation>驱动因子 {number}</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>No rocky desertification</source>
      <translation>无石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Potential rocky desertification</source>
      <translation>潜在石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Light rocky desertification</source>
      <translation>轻度石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Moderate rocky desertification</source>
      <translation>中度石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Severe rocky desertification</source>
      <translation>重度石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Extremely severe rocky desertification</source>
      <translation>极重度石漠化</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Better and greener</source>
      <translation>变好且变绿</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Better, not greener</source>
      <translation>变好但未变绿</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Worse, not greener</source>
      <translation>变差且未变绿</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Greener but worse</source>
      <translation>变绿却变差</translation>
    </message>
    <message>
      <location filename="../algorithms/karst_palettes.py" />
      <source>Unchanged</source>
      <translation>未变</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Landscape metrics by fishnet</source>
      <translation>按渔网计算景观指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Lays a net of squares over the map and computes landscape metrics in each, as studies of ecological risk and of ecosystem health do. Use it to see where a landscape is fragmented.</source>
      <translation>在地图上铺设正方形渔网，并在每个网格内计算景观指数，如生态风险与生态系统健康研究所做。用于查看景观在何处破碎。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Squares of whole cells, from the north-west corner; those at the south and the east are cut by the map. Each square is measured as if its cells alone were on the map; formulas as in the tool Landscape metrics. Squares without land cover are left out and counted.</source>
      <translation>网格由整像元组成，从西北角开始；南侧和东侧的网格被地图边界截断。每个网格都按地图上只有其自身像元来计算；公式与“景观指数”工具相同。没有土地覆被的网格不输出，但计数。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>{count:,} squares of {side:,g} m measured; {empty:,} have no land cover.</source>
      <translation>已计算 {count:,} 个边长 {side:,g} m 的网格；{empty:,} 个没有土地覆被。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Side of a square (m)</source>
      <translation>网格边长（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Folder for a raster of each metric</source>
      <translation>存放各指数栅格的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Rasters of metrics</source>
      <translation>指数栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>Rounded to whole cells. Two to five times the mean patch is usual; studies of counties take 1 to 5 km.</source>
      <translation>取整到整数个像元。通常为平均斑块的二至五倍；县域研究多取 1 至 5 km。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/fishnet_metrics.py" />
      <source>On the cells of the land cover; nodata stays nodata.</source>
      <translation>采用土地覆被的像元；无数据保持无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Land-cover change</source>
      <translation>土地覆被变化</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Compares land cover of two or more dates: the transition matrix, gains, losses and dynamic degrees of classes, a chart of what became what, and a map of the changes. Use it to see why services or health changed.</source>
      <translation>比较两期或多期土地覆被：转移矩阵，各类别的增加、减少与动态度，类别流向图，以及变化图。用于了解生态系统服务或健康为何变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Cells that have a class at all dates are compared. Single dynamic degree = (end - start) / start / years; comprehensive dynamic degree = changed area / area / years, in percent (Wang and Bao 1999; Zhu and Li 2003). With more than two dates the tables have each step and the whole period.</source>
      <translation>比较各期都有类别的像元。单一动态度 = （期末 - 期初）/ 期初 / 年数；综合动态度 = 变化面积 / 总面积 / 年数，以百分比表示（Wang 和 Bao 1999；Zhu 和 Li 2003）。多于两期时，表中包含每个时段和整个时期。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>No change</source>
      <translation>未变化</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>{changed:,.2f} ha of {area:,.2f} ha changed from {first:g} to {last:g} ({percent:.2f} %); comprehensive dynamic degree {degree:.3f} % per year.</source>
      <translation>{first:g} 至 {last:g} 年，{area:,.2f} ha 中有 {changed:,.2f} ha 发生变化（{percent:.2f} %）；综合动态度为每年 {degree:.3f} %。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Land cover at each date (classes), from the earliest on</source>
      <translation>各期土地覆被（类别），从最早一期开始</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Dates (years), in the order of the maps</source>
      <translation>日期（年），与地图顺序一致</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Transition matrix (ha)</source>
      <translation>转移矩阵（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Gains, losses and dynamic degrees of classes</source>
      <translation>各类别的增加、减少与动态度</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Change of the whole land</source>
      <translation>全区变化</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Area of classes at each date</source>
      <translation>各期各类别面积</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Chart of what became what</source>
      <translation>类别流向图</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Changes from the first to the last date</source>
      <translation>首期至末期的变化</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>How often a cell changed</source>
      <translation>像元变化次数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Area changed from first to last (ha)</source>
      <translation>首期至末期的变化面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>Comprehensive dynamic degree (% per year)</source>
      <translation>综合动态度（%/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>By one legend. Maps on another grid than the first are warped to it (nearest neighbour), and the log says so.</source>
      <translation>采用同一图例。与第一幅网格不同的地图会重采样到其网格（最近邻），并在日志中说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>With commas, for example 2000, 2010, 2020.</source>
      <translation>用逗号分隔，例如 2000, 2010, 2020。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>The common legend: a class of a map without a row is refused. The colour, such as #4e79a7, is for the chart.</source>
      <translation>共同图例：地图中没有对应行的类别会被拒绝。颜色（如 #4e79a7）用于图表。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>A number for each kind of change; 0 where there is none.</source>
      <translation>每种变化一个编号；未变化为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/land_cover_change.py" />
      <source>{name} has more than {limit:,} different values, so it is no raster of classes. Classify it first.</source>
      <translation>{name} 有超过 {limit:,} 个不同的值，不是类别栅格。请先进行分类。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Landscape metrics</source>
      <translation>景观指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Describes the pattern of land cover by the metrics of FRAGSTATS: how diverse a landscape is, how fragmented a class, how large, compact and isolated each patch. Use it to compare years, regions or plans.</source>
      <translation>用 FRAGSTATS 的指数描述土地覆被格局：景观有多么多样，类型有多么破碎，每个斑块有多大、多紧凑、多孤立。用于比较不同年份、区域或规划方案。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>McGarigal, Cushman and Ene (2012), FRAGSTATS 4; results equal the program's output. Where its output and its manual differ (SHAPE, LSI) both are offered under names of their own. Sides of cells are counted with the four neighbours, the border is no edge of TE and ED but part of perimeters. Cores are a plain erosion; FRAGSTATS finds up to 2 % less. GYRATE agrees within 0.3 %.</source>
      <translation>McGarigal、Cushman 和 Ene（2012），FRAGSTATS 4；结果与该程序的输出一致。输出与手册不同之处（SHAPE、LSI），两种算法以各自的名称提供。像元边按四邻域计数，边界不计入 TE 和 ED，但计入周长。核心区为简单腐蚀；FRAGSTATS 的结果最多少 2 %。GYRATE 的差异在 0.3 % 以内。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>{patches:,} patches of {classes} classes on {area:,.2f} ha.</source>
      <translation>{area:,.2f} ha 上有 {classes} 个类别的 {patches:,} 个斑块。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Metrics of the landscape</source>
      <translation>景观水平指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Metrics of classes</source>
      <translation>类型水平指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Patches with their metrics</source>
      <translation>斑块及其指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Metrics of patches</source>
      <translation>斑块水平指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Number of patches</source>
      <translation>斑块数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Area of the landscape (ha)</source>
      <translation>景观面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>Values of the raster, with commas: the tables of classes and patches keep these. Empty: all. The others remain part of the landscape.</source>
      <translation>栅格值，用逗号分隔：类型表和斑块表只保留这些类别。留空：全部。其他类别仍是景观的一部分。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/landscape_metrics.py" />
      <source>With TA, NP and PR in any case.</source>
      <translation>始终包含 TA、NP 和 PR。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Morphological spatial pattern analysis (MSPA)</source>
      <translation>形态学空间格局分析（MSPA）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Divides a habitat by form into core, islet, perforation, edge, loop, bridge and branch. Cores are the candidates for ecological sources; bridges are structural corridors. Use it first, on a land-cover raster.</source>
      <translation>按形态将生境划分为核心区、孤岛、孔隙、边缘区、环道区、桥接区和支线。核心区是生态源地的候选区，桥接区是结构性廊道。请首先使用本工具，输入土地覆被栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Soille and Vogt (2009), Pattern Recognition Letters 30:456-459; the codes and statistics are those of GuidosToolbox (MSPA 2.4), to the cell.</source>
      <translation>Soille 和 Vogt（2009），Pattern Recognition Letters 30:456-459；编码和统计与 GuidosToolbox（MSPA 2.4）逐像元一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>core area</source>
      <translation>核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Core: {area:,.2f} km², {percent:.2f} percent of the habitat.</source>
      <translation>核心区：{area:,.2f} km²，占生境的 {percent:.2f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>An edge width of {metres:g} m is taken as {cells} cells ({whole:g} m).</source>
      <translation>边缘宽度 {metres:g} m 按 {cells} 个像元（{whole:g} m）计。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Foreground classes (habitat)</source>
      <translation>前景类别（生境）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Edge width (cells)</source>
      <translation>边缘宽度（像元数）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Edge width (m), instead of cells</source>
      <translation>边缘宽度（m），代替像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Foreground connectivity</source>
      <translation>前景连通规则</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Show transition</source>
      <translation>显示过渡</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Separate internal from external features</source>
      <translation>区分内部与外部要素</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Image border as before MSPA 2.4</source>
      <translation>按 MSPA 2.4 之前的方式处理影像边界</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Seven classes</source>
      <translation>MSPA 七类景观</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>MSPA codes</source>
      <translation>MSPA 编码</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Statistics by class</source>
      <translation>分类统计</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Core area (km²)</source>
      <translation>核心区面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Land-cover values of the habitat, with commas, for example forest, grassland and water. Other values are background, nodata is missing.</source>
      <translation>属于生境的土地覆被值，以英文逗号分隔，例如林地、草地和水域。其他值为背景，无数据为缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Depth to which an edge reaches into the habitat.</source>
      <translation>边缘区向生境内部延伸的深度。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Rounded to whole cells, which the log states; needs square cells.</source>
      <translation>取整为整数个像元，日志会说明；要求像元为正方形。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Whether habitat cells that touch at a corner are connected.</source>
      <translation>仅以角相接的生境像元是否视为连通。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Whether a bridge or loop that passes through an edge or a perforation is counted as bridge or loop there (in the seven classes only; the codes keep both).</source>
      <translation>穿过边缘区或孔隙的桥接区或环道区，在该处是否计为桥接区或环道区（仅影响七类结果；编码两者都保留）。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>Adds 100 to the codes inside an opening of a core.</source>
      <translation>核心区开口内的编码加 100。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>To reproduce results of GuidosToolbox and GWB up to 2025.</source>
      <translation>用于重现 2025 年及以前的 GuidosToolbox 和 GWB 结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>All codes as GuidosToolbox writes them; 129 is missing.</source>
      <translation>GuidosToolbox 写出的全部编码；129 为缺失。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Patches</source>
      <translation>斑块</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Makes polygons of connected cells of one or more classes, such as habitat or the cores of MSPA, and numbers them by area. Use it before connectivity indices, or to see what a smallest area leaves.</source>
      <translation>将一个或多个类别（如生境或 MSPA 核心区）中相连的像元转为多边形，并按面积编号。可在计算连通性指数之前使用，或用于查看按最小面积筛选后的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Cells of the chosen classes that touch are one patch. Holes are filled first, then patches below the smallest area are dropped, and the rest are numbered from the largest down. A hole that reaches nodata or the edge of the raster is open and stays.</source>
      <translation>所选类别中相接的像元构成一个斑块。先填充孔洞，再剔除小于最小面积的斑块，其余斑块按面积从大到小编号。与无数据或栅格边缘相通的孔洞是开放的，予以保留。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>{count:,} patches, {area:,.2f} ha; the largest has {largest:,.2f} ha.</source>
      <translation>{count:,} 个斑块，{area:,.2f} ha；最大的为 {largest:,.2f} ha。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Classes (land cover or MSPA)</source>
      <translation>类别（土地覆被或 MSPA）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Classes that make up patches</source>
      <translation>构成斑块的类别</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Largest hole to fill (ha)</source>
      <translation>填充孔洞的最大面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Smallest patch to keep (ha)</source>
      <translation>保留斑块的最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Patch numbers</source>
      <translation>斑块编号</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Table of patches</source>
      <translation>斑块表</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Area of all patches (ha)</source>
      <translation>斑块总面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Values of the raster, with commas, for example 1 for the cores of the seven MSPA classes. Different ones that touch are one patch.</source>
      <translation>栅格值，以英文逗号分隔，例如 1 表示 MSPA 七类中的核心区。相接的不同类别合为一个斑块。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Whether cells that touch at a corner are connected.</source>
      <translation>仅以角相接的像元是否视为连通。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>Holes up to this area become part of the patch around them; 0 fills none.</source>
      <translation>不超过该面积的孔洞并入其周围的斑块；0 表示不填充。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/patches.py" />
      <source>The number of the patch; 0 and nodata elsewhere.</source>
      <translation>斑块的编号；其余为 0 和无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Landscape metrics by moving window</source>
      <translation>移动窗口景观指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Computes landscape metrics in a window around each cell: maps of diversity, contagion, fragmentation or cohesion without borders of zones. Studies of ecosystem health take them for the organisation of ecosystems.</source>
      <translation>在每个像元周围的窗口内计算景观指数，得到不受分区边界限制的多样性、蔓延度、破碎化或凝聚度图。生态系统健康研究用它们表示生态系统的组织力。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Each window is measured as if its cells alone were on the map: patches are cut by it, and its border is an edge. Nodata is outside. Formulas as FRAGSTATS 4 (McGarigal, Cushman and Ene 2012) and the tool Landscape metrics. Windows at the border of the map are cut; FRAGSTATS leaves them out, which is an option. Counts follow the window as it moves. A metric that is undefined in a window, such as CONTAG of one class, is nodata; of a class that a window lacks, PLAND, PD and what else counts or adds up is 0.</source>
      <translation>每个窗口都当作图上只有它的像元来计算：斑块被窗口截断，窗口边界即边缘。无数据位于景观之外。公式同 FRAGSTATS 4（McGarigal、Cushman 和 Ene，2012）和工具“景观指数”。图幅边缘的窗口被截断；FRAGSTATS 则不计算这些窗口，可作为选项。计数随窗口移动而更新。在窗口内无定义的指数（如只有一个类别时的 CONTAG）记为无数据；窗口内没有某类别时，该类别的 PLAND、PD 以及其他计数或求和的指数为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SHDI: Shannon's diversity of classes</source>
      <translation>SHDI：香农多样性指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SHEI: Shannon's evenness</source>
      <translation>SHEI：香农均匀度指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SIDI: Simpson's diversity of classes</source>
      <translation>SIDI：辛普森多样性指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SIEI: Simpson's evenness</source>
      <translation>SIEI：辛普森均匀度指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>MSIDI: modified Simpson's diversity</source>
      <translation>MSIDI：修正辛普森多样性指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>MSIEI: modified Simpson's evenness</source>
      <translation>MSIEI：修正辛普森均匀度指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PR: number of classes</source>
      <translation>PR：斑块丰富度（类型数）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PRD: number of classes per 100 ha</source>
      <translation>PRD：斑块丰富度密度（每 100 ha 的类型数）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>TA: area of the landscape (ha)</source>
      <translation>TA：景观总面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>CONTAG: contagion (%), as FRAGSTATS</source>
      <translation>CONTAG：蔓延度（%），与 FRAGSTATS 相同</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>CONTAG_JOINT: contagion (%), by sides alone</source>
      <translation>CONTAG_JOINT：蔓延度（%），仅按邻接边计算</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>LSI: landscape shape index, by .25 E / √A</source>
      <translation>LSI：景观形状指数，按 .25 E / √A</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>LSI_MIN: the same of landscapes, as the output of FRAGSTATS</source>
      <translation>LSI_MIN：景观水平的景观形状指数，与 FRAGSTATS 输出相同</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>FI_NP_CELLS: fragmentation (NP - 1) / cells</source>
      <translation>FI_NP_CELLS：破碎度 (NP - 1) / 像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>FI_NP_HA: fragmentation NP / TA (1/ha)</source>
      <translation>FI_NP_HA：破碎度 NP / TA（1/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>FI_NM1_MPS: fragmentation (NP - 1) / AREA_MN (1/ha)</source>
      <translation>FI_NM1_MPS：破碎度 (NP - 1) / AREA_MN（1/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>CA: area of the class (ha)</source>
      <translation>CA：类型面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PLAND: share of the landscape (%)</source>
      <translation>PLAND：占景观面积比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>LSI: landscape shape index, as the output of FRAGSTATS</source>
      <translation>LSI：景观形状指数，同 FRAGSTATS 的输出</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>LSI_QUARTER: the same of classes, by .25 e / √a</source>
      <translation>LSI_QUARTER：类型水平的景观形状指数，按 .25 e / √a 计算</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>NLSI: normalised landscape shape index, 0 to 1</source>
      <translation>NLSI：归一化景观形状指数，0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>CLUMPY: clumpiness, -1 to 1</source>
      <translation>CLUMPY：丛生度，-1 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>IJI: interspersion and juxtaposition (%)</source>
      <translation>IJI：散布与并列指数（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>AI: aggregation index (%)</source>
      <translation>AI：聚集度指数（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PLADJ: like adjacencies (%)</source>
      <translation>PLADJ：相似邻接百分比（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PLADJ_NOBORDER: like adjacencies without the border (%)</source>
      <translation>PLADJ_NOBORDER：不计边界的相似邻接百分比（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>TE: length of edges (m)</source>
      <translation>TE：边缘总长度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>LPI: share of the largest patch (%)</source>
      <translation>LPI：最大斑块指数（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>COHESION: patch cohesion (%)</source>
      <translation>COHESION：斑块结合度（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>MESH: effective mesh size (ha)</source>
      <translation>MESH：有效网格大小（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>AREA_MN: mean area of patches (ha)</source>
      <translation>AREA_MN：斑块平均面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>AREA_AM: area of patches weighted by area (ha)</source>
      <translation>AREA_AM：斑块面积加权平均面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>AREA_SD: standard deviation of the area of patches (ha)</source>
      <translation>AREA_SD：斑块面积标准差（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>AREA_CV: variation of the area of patches (%)</source>
      <translation>AREA_CV：斑块面积变异系数（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PARA_MN: mean of perimeter by area of patches (m/ha)</source>
      <translation>PARA_MN：斑块周长面积比的平均值（m/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>PARA_AM: the same weighted by area (m/ha)</source>
      <translation>PARA_AM：同上，按面积加权（m/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SHAPE_MN: mean shape index, as the manual of FRAGSTATS 4</source>
      <translation>SHAPE_MN：平均形状指数，同 FRAGSTATS 4 手册</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SHAPE_AM: the same weighted by area</source>
      <translation>SHAPE_AM：同上，按面积加权</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SHAPEMINP_MN: mean shape index, as the output of FRAGSTATS</source>
      <translation>SHAPEMINP_MN：平均形状指数，同 FRAGSTATS 的输出</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>SHAPEMINP_AM: the same weighted by area</source>
      <translation>SHAPEMINP_AM：同上，按面积加权</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>FRAC_MN: mean fractal dimension of patches, 1 to 2</source>
      <translation>FRAC_MN：斑块平均分维数，1 至 2</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>FRAC_AM (AWMPFD): the same weighted by area</source>
      <translation>FRAC_AM（AWMPFD）：同上，按面积加权</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>TCA: core area (ha)</source>
      <translation>TCA：核心区总面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>CPLAND: core in percent of the landscape</source>
      <translation>CPLAND：核心区占景观面积百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>CORE_MN: mean core area of patches (ha)</source>
      <translation>CORE_MN：斑块平均核心区面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>NDCA: number of separate cores</source>
      <translation>NDCA：独立核心区数量</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>DCAD: separate cores per 100 ha</source>
      <translation>DCAD：独立核心区密度（每 100 ha 的数量）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>{count} metrics of windows of {cells:,} cells ({area:,.4g} ha).</source>
      <translation>{cells:,} 个像元（{area:,.4g} ha）的窗口，{count} 个指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Radius of the window (m)</source>
      <translation>窗口半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Shape of the window</source>
      <translation>窗口形状</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Metrics of the important classes</source>
      <translation>重要类别的指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Full windows only, as FRAGSTATS</source>
      <translation>只计算完整窗口，同 FRAGSTATS</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Depth of the edge (m)</source>
      <translation>边缘深度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Raster of the first metric</source>
      <translation>第一个指数的栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Cells in a full window</source>
      <translation>完整窗口的像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Mean of the first metric</source>
      <translation>第一个指数的平均值</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>{metric}: mean {mean:.4g}, {least:.4g} to {greatest:.4g}; undefined in {undefined:,} cells.</source>
      <translation>{metric}：平均 {mean:.4g}，{least:.4g} 至 {greatest:.4g}；{undefined:,} 个像元无定义。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>From the middle cell's centre; squares are twice as wide and a cell. Two to five times the mean patch is usual; studies of counties take 500 m to 3 km.</source>
      <translation>从中心像元的中心算起；正方形的边长为其两倍再加一个像元。通常取平均斑块的二至五倍；县域研究取 500 m 至 3 km。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Squares take less time when the radius is large.</source>
      <translation>半径较大时，正方形用时较少。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Values of the raster, with commas: each has the metrics of classes on rasters of its own, such as PD_2.</source>
      <translation>栅格的值，以逗号分隔：每个类别的类别指数各写入一个栅格，如 PD_2。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Not used without important classes.</source>
      <translation>没有重要类别时不使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Nodata where the window leaves the map or meets nodata.</source>
      <translation>窗口超出图幅或遇到无数据处为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>Cells as near as this to another patch, nodata or the border are no core. Empty: one cell.</source>
      <translation>与其他斑块、无数据或边界的距离不超过此值的像元不是核心区。留空：一个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>circle</source>
      <translation>圆形</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/window_metrics.py" />
      <source>square</source>
      <translation>方形</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/zone_metrics.py" />
      <source>Landscape metrics by zone</source>
      <translation>按分区计算景观指数</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/zone_metrics.py" />
      <source>Computes landscape metrics for each polygon, such as counties, catchments or reserves, and writes them to its attributes.</source>
      <translation>为每个多边形（如县、流域或保护区）计算景观指数，并写入其属性。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/zone_metrics.py" />
      <source>Each zone is measured as if its cells alone were on the map: patches are cut at its border, and the border is no edge. Formulas as in the tool Landscape metrics. All zones are measured in one pass.</source>
      <translation>每个分区都按地图上只有其自身像元来计算：斑块在分区边界处截断，边界不算边缘。公式与“景观指数”工具相同。所有分区一次算完。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/zone_metrics.py" />
      <source>{count:,} zones measured; {empty:,} have no land cover.</source>
      <translation>已计算 {count:,} 个分区；{empty:,} 个没有土地覆被。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/zone_metrics.py" />
      <source>Without a cell of land cover, and so without metrics: {zones}.</source>
      <translation>没有土地覆被像元、因而没有指数的分区：{zones}。</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/zone_metrics.py" />
      <source>Polygons with a number in a field named source, patch, core or id, else numbered by their order; or a raster of zone numbers.</source>
      <translation>带有名为 source、patch、core 或 id 的编号字段的多边形，否则按顺序编号；或分区编号栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no coordinate reference system, while {reference} has {crs}. Assign the right one to {name}.</source>
      <translation>{name} 没有坐标参考系，而 {reference} 的坐标参考系为 {crs}。请为 {name} 指定正确的坐标参考系。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}, given for “{label}”, holds values from {least:g} to {most:g}; only {low:g} to {high:g} are possible. Check its unit and its nodata value.</source>
      <translation>“{label}” 给出的 {name} 的值从 {least:g} 到 {most:g}；只可能为 {low:g} 到 {high:g}。请检查其单位和 nodata 值。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}, given for “{label}”, holds values from {least:g} to {most:g}; those below {low:g} are not possible. Check its unit and its nodata value.</source>
      <translation>“{label}” 给出的 {name} 的值从 {least:g} 到 {most:g}；不可能低于 {low:g}。请检查其单位和 nodata 值。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} holds complex numbers. Choose a raster of real numbers.</source>
      <translation>{name} 含有复数。请选择实数栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has a rotated grid. Warp it to a north-up grid first (Raster &gt; Projections &gt; Warp).</source>
      <translation>{name} 的格网是旋转的。请先将其变换为正北朝上的格网（栅格 &gt; 投影 &gt; 变形（重投影））。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no coordinate reference system, so distances and areas are unknown. Assign one (Raster &gt; Projections &gt; Assign projection).</source>
      <translation>{name} 没有坐标参考系，因此无法确定距离和面积。请为其指定坐标参考系（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} is in degrees ({crs}), and this tool measures metres. Reproject it first (EcoRestore &gt; Prepare &gt; Align rasters, or Raster &gt; Projections &gt; Warp).</source>
      <translation>{name} 以度为单位（{crs}），而本工具以米为单位量算。请先重投影（EcoRestore &gt; 数据准备 &gt; 栅格对齐，或栅格 &gt; 投影 &gt; 变形（重投影））。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has {cells:,} cells and needs {need:.1f} GB of memory, of which {free:.1f} GB are free. Cut it to the study area or use larger cells.</source>
      <translation>{name} 有 {cells:,} 个像元，需要 {need:.1f} GB 内存，而可用内存为 {free:.1f} GB。请将其裁剪到研究区，或使用更大的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} and {reference} share no ground. Check their coordinate reference systems and extents.</source>
      <translation>{name} 与 {reference} 没有重叠区域。请检查二者的坐标参考系和范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has {count:,} infinite cells. Set them to nodata or to a number.</source>
      <translation>{name} 有 {count:,} 个像元为无穷大。请将其设为无数据或赋予数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}, given for “{label}”, has no feature.</source>
      <translation>为“{label}”指定的 {name} 没有要素，请另选图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}, given for “{label}”, holds no lines. Choose a layer of lines.</source>
      <translation>为“{label}”指定的 {name} 不含线要素。请选择线图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} holds the resistance {value:g}. Every resistance must be above 0: give such cells a resistance, or set them to nodata if nothing can cross them.</source>
      <translation>{name} 含有阻力值 {value:g}。所有阻力必须大于 0：请为这些像元赋予阻力值；若完全不可穿越，请设为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{percent:.0f} percent of polygon {number} of {name} lies beyond {reference}. Take a raster that covers the whole of it.</source>
      <translation>{name} 的第 {number} 号多边形有 {percent:.0f}% 位于 {reference} 之外。请使用覆盖其全部的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name}: {sentence}</source>
      <translation>{name}：{sentence}</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>There are {names} names and {count} layers for “{label}”. Give one name for each, or none.</source>
      <translation>“{label}”有 {count} 个图层，却给出了 {names} 个名称。请为每个图层给出一个名称，或一个也不给。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>The rasters given for “{label}” are not in order: {names}. Drag them into the order of their numbers.</source>
      <translation>“{label}”的栅格没有按顺序排列：{names}。请按编号顺序拖动排列。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>“{label}” goes up to {value:g} only: it must be in {unit}, and looks like {other}.</source>
      <translation>“{label}”最大只有 {value:g}：单位应为 {unit}，看起来却像 {other}。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no cell with a value: all are nodata. Check its nodata value.</source>
      <translation>{name} 没有有值的像元：全部为无数据。请检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>Two layers given for “{label}” are called {name}. Rename one.</source>
      <translation>“{label}” 给出的两个图层都叫 {name}。请重命名其中一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>a geographic CRS</source>
      <translation>地理坐标参考系</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>LSI: landscape shape index; of classes as the output of FRAGSTATS</source>
      <translation>LSI：景观形状指数；类型水平与 FRAGSTATS 输出相同</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>PAFRAC: perimeter-area fractal dimension, 1 to 2</source>
      <translation>PAFRAC：周长—面积分维数，1 至 2</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>AREA: area of patches (ha)</source>
      <translation>AREA：斑块面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>PERIM: perimeter of patches (m)</source>
      <translation>PERIM：斑块周长（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>PARA: perimeter by area of patches (m/ha)</source>
      <translation>PARA：斑块周长面积比（m/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>SHAPE: shape index of patches, as the manual of FRAGSTATS 4</source>
      <translation>SHAPE：斑块形状指数，按 FRAGSTATS 4 手册</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>SHAPEMINP: shape index of patches, as the output of FRAGSTATS</source>
      <translation>SHAPEMINP：斑块形状指数，与 FRAGSTATS 输出相同</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>FRAC: fractal dimension of patches, 1 to 2</source>
      <translation>FRAC：斑块分维数，1 至 2</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>CONTIG: contiguity of patches, 0 to 1</source>
      <translation>CONTIG：斑块邻近度（连续性），0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>GYRATE: radius of gyration of patches (m)</source>
      <translation>GYRATE：斑块回旋半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>CIRCLE: how far patches are from circles, 0 to 1</source>
      <translation>CIRCLE：斑块与外接圆的偏离程度，0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>CORE: core area of patches (ha)</source>
      <translation>CORE：斑块核心区面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>NCORE: number of cores of patches</source>
      <translation>NCORE：斑块的核心区数量</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>CAI: core in percent of the patch</source>
      <translation>CAI：核心区占斑块面积百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>DCORE: area of separate cores (ha)</source>
      <translation>DCORE：独立核心区面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>ENN: distance to the nearest patch of the class (m)</source>
      <translation>ENN：与同类最近斑块的距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>PROX: proximity index of patches within the search radius</source>
      <translation>PROX：搜索半径内斑块的邻近指数</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>mean weighted by area</source>
      <translation>面积加权平均值</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>range</source>
      <translation>极差</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>coefficient of variation (%)</source>
      <translation>变异系数（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>None of the metrics chosen describes landscapes. Choose others, such as SHDI, or leave out that output.</source>
      <translation>所选指数都不描述景观水平。请选择其他指数（如 SHDI），或不输出该结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>None of the metrics chosen describes classes. Choose others, such as PLAND, or leave out that output.</source>
      <translation>所选指数都不描述类型水平。请选择其他指数（如 PLAND），或不输出该结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>None of the metrics chosen describes patches. Choose others, such as AREA, or leave out that output.</source>
      <translation>所选指数都不描述斑块水平。请选择其他指数（如 AREA），或不输出该结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Metrics</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Classes to describe</source>
      <translation>要描述的类别</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Statistics of patches</source>
      <translation>斑块统计量</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Search radius of PROX (m)</source>
      <translation>PROX 的搜索半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Nodata within the land</source>
      <translation>陆地内部的无数据像元</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Each is computed at the levels that it has. Those of patches become statistics at the other levels, such as AREA_MN.</source>
      <translation>每个指数在其适用的水平上计算。斑块指数在其他水平上以统计量给出，如 AREA_MN。</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Needed for PROX only.</source>
      <translation>仅 PROX 需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>Background is nodata that land encloses; what reaches the edge of the raster is outside in any case.</source>
      <translation>背景指被陆地包围的无数据像元；与栅格边缘相连的无数据始终视为景观之外。</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>is outside the landscape</source>
      <translation>视为景观之外</translation>
    </message>
    <message>
      <location filename="../algorithms/metric_choice.py" />
      <source>is background: it adds to the area only</source>
      <translation>视为背景：只计入面积</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>Power of the inverse distance</source>
      <translation>反距离的幂</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>Raster</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>Neighbourhood</source>
      <translation>邻域</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>From cell centre to cell centre, at least one cell. Empty for queen and rook: 1 cell; with a radius they take the square, or the diamond, of so many cells.</source>
      <translation>从像元中心到像元中心，至少一个像元。queen 和 rook 留空时为 1 个像元；给出半径时取相应像元数的方形或菱形窗口。</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>queen: the cells around, corners too</source>
      <translation>queen：周围的像元，包括角相接的</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>rook: the cells beside</source>
      <translation>rook：边相接的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>distance band: all cells within the radius</source>
      <translation>距离带：半径内的所有像元</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>within the radius, by inverse distance</source>
      <translation>半径内，按反距离加权</translation>
    </message>
    <message>
      <location filename="../algorithms/neighbourhoods.py" />
      <source>within the radius, by a normal curve</source>
      <translation>半径内，按正态曲线加权</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Factor weights (AHP)</source>
      <translation>因子权重（AHP）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Turns judgements of how much more one factor matters than another into weights for a resistance surface, and checks the judgements for contradictions. Several experts are combined by the geometric mean.</source>
      <translation>将各因子相对重要性的两两判断转换为生态阻力面的权重，并检查判断是否矛盾。多位专家的判断按几何平均合并。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Analytic hierarchy process: Saaty (1980). Judgements go from 1 (alike) to 9 (extremely more) or are reciprocals of these. A consistency ratio below 0.1 is accepted. Groups: Aczél and Saaty (1983).</source>
      <translation>层次分析法：Saaty（1980）。判断取值从 1（同等重要）到 9（极端重要）或其倒数。一致性比率小于 0.1 时可接受。群决策：Aczél 和 Saaty（1983）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Weights: {weights}.</source>
      <translation>权重：{weights}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>{factors} factors, {experts} matrices; consistency ratio {ratio:.4f} (limit {limit}).</source>
      <translation>{factors} 个因子，{experts} 个矩阵；一致性比率 {ratio:.4f}（上限 {limit}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>{expert}: the judgements contradict each other, consistency ratio {ratio:.3f} (limit {limit}). The farthest off is {row} over {column}: {given:.3g}, where {consistent:.3g} would agree with the others. Judge it anew.</source>
      <translation>{expert}：判断相互矛盾，一致性比率 {ratio:.3f}（上限 {limit}）。偏差最大的是 {row} 相对于 {column}：给出的是 {given:.3g}，而 {consistent:.3g} 才与其他判断一致。请重新判断。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Judgements: row over column (1/9 to 9)</source>
      <translation>两两判断：行相对于列（1/9 至 9）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Names of the factors, with commas</source>
      <translation>因子名称，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Or judgements as tables, one for each expert</source>
      <translation>或以表格给出判断，每位专家一个表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Weights are</source>
      <translation>权重取</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Random index</source>
      <translation>随机一致性指标</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Largest eigenvalue</source>
      <translation>最大特征值</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Consistency index (CI)</source>
      <translation>一致性指标（CI）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Consistency ratio (CR)</source>
      <translation>一致性比率（CR）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>One row and column for each factor, in the same order. One half is enough: 0 gets the reciprocal of the opposite cell. Fractions such as 1/3 are understood. Scripts give the cells row by row.</source>
      <translation>每个因子一行一列，顺序相同。只填一半即可：填 0 的单元格取对称单元格的倒数。可识别 1/3 这样的分数。脚本中按行依次给出各单元格。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Of the matrix above. Empty: 1, 2, 3 …</source>
      <translation>上面矩阵的因子名称。留空：1、2、3 …</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>First column: names of the factors; then one column of judgements for each factor. Up to 15 factors.</source>
      <translation>第一列为因子名称；其后每个因子一列判断值。最多 15 个因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Give judgements either as a matrix or as tables, one of the two.</source>
      <translation>请只用一种方式给出判断：矩阵或表格。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Matrix</source>
      <translation>矩阵</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>the principal eigenvector (Saaty)</source>
      <translation>主特征向量（Saaty）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>geometric means of the rows</source>
      <translation>各行的几何平均</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>row means of the normalised columns</source>
      <translation>列归一化后各行的平均</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>Saaty (1980)</source>
      <translation>Saaty（1980）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ahp.py" />
      <source>the later series of many Chinese texts</source>
      <translation>许多中文文献采用的较新数列</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Barriers</source>
      <translation>生态障碍点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Finds where restoring land would make the ways between ecological sources cheaper the most: a road, a strip of fields or a village across a corridor. Use it to choose where to restore; the areas are those that the tool Ecological security pattern takes.</source>
      <translation>识别生态障碍点，即修复后最能降低生态源地间通行成本的地方：横穿生态廊道的道路、农田带或村庄。用于选择修复地点；所得区域可直接用于“生态安全格局”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>McRae et al. (2012), PLoS ONE 7: a round window of land is restored at each place in turn. Improvement = (L - a - b - d r) / d, with L the least cost of a corridor, a and b the least costs from its two sources to the window, d the window's diameter and r the restored resistance: by how much the cost falls for each metre restored. 0 where nothing is gained. Areas are the connected cells of the highest class of natural breaks.</source>
      <translation>McRae 等（2012），PLoS ONE 7：依次在每个位置修复一个圆形窗口内的土地。改善得分 = (L - a - b - d r) / d，其中 L 为生态廊道的最小成本，a 和 b 为其两端生态源地到窗口的最小成本，d 为窗口直径，r 为修复后的阻力：即每修复一米所降低的成本。没有改善处为 0。区域为自然断点法最高级的连通像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>{count} barrier areas, {area:,.2f} km²</source>
      <translation>{count} 个生态障碍点区域，{area:,.2f} km²</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Smallest search radius (m)</source>
      <translation>最小搜索半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Largest search radius (m)</source>
      <translation>最大搜索半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Step of the search radius (m)</source>
      <translation>搜索半径步长（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>A place counts for</source>
      <translation>某处的得分取自</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Resistance of restored land</source>
      <translation>修复后土地的阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Improvement score</source>
      <translation>改善得分</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Improvement in percent of the least cost</source>
      <translation>改善得分占最小成本的百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Barrier areas</source>
      <translation>生态障碍点区域</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Table of links with their best window</source>
      <translation>连接及其最佳窗口表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>From one cell on. Half the width of the narrowest barriers that matter: 100 to 500 m suits roads and villages in a county; the Qaidam study searched 1000 to 4000 m in a basin.</source>
      <translation>不小于一个像元。取所关注的最窄障碍宽度的一半：100 至 500 m 适合县域内的道路和村庄；柴达木研究在盆地尺度上搜索了 1000 至 4000 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Each radius is searched: more steps take more time.</source>
      <translation>逐个半径搜索：步数越多，用时越长。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>A ring is what Linkage Mapper 3.1 asks for.</source>
      <translation>环形窗口是 Linkage Mapper 3.1 的做法。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Above 0; on the scale of the resistance raster.</source>
      <translation>大于 0；与阻力栅格同一标度。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>By how much the least cost falls for each metre restored; the greatest of all radii. 0: no gain; nodata: far from all ways.</source>
      <translation>每修复一米所降低的最小成本，取各半径中的最大值。0：没有改善；无数据：远离所有通道。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>Each metre restored lowers the cost by so many percent.</source>
      <translation>每修复一米使成本降低的百分比。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>The greatest improvement that a window brings each link, in percent too, and the row and column of its cell from 0 in the north-west; -1: none, or the link is not active.</source>
      <translation>窗口给每条连接带来的最大改善得分及其百分比，以及该窗口像元的行号和列号（自西北角从 0 起）；-1：没有改善，或该连接未启用。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>The resistance of restored land is {value:g}. It must be above 0: give the resistance of good habitat.</source>
      <translation>修复后土地的阻力为 {value:g}。它必须大于 0：请填写优质生境的阻力。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>the corridor that gains the most</source>
      <translation>改善最大的生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>all corridors together</source>
      <translation>所有生态廊道之和</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>disk: all cells within the radius</source>
      <translation>圆形：半径以内的所有像元</translation>
    </message>
    <message>
      <location filename="../algorithms/network/barriers.py" />
      <source>ring: cells at most 1 m within the radius</source>
      <translation>环形：半径以内不超过 1 m 的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Connectivity indices (PC, IIC)</source>
      <translation>连通性指数（PC、IIC）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Measures the functional connectivity of habitat patches, and for each patch how much would be lost without it: by its own area, by its exchange with others, and as a stepping stone. Use it to grade sources.</source>
      <translation>计算生境斑块的功能连通性，以及失去每个斑块时损失多少：因其自身面积、因其与其他斑块的交流，以及因其踏脚石作用。用于源地分级。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Probability of connectivity PC (Saura and Pascual-Hortal 2007) and integral index IIC (Pascual-Hortal and Saura 2006), their fractions (Saura and Rubio 2010), equivalent connectivity EC (Saura et al. 2011) and betweenness (Bodin and Saura 2010), named as in Conefor. PC divides by the squared area of the landscape, as its authors do.</source>
      <translation>可能连通性指数 PC（Saura 和 Pascual-Hortal 2007）和整体连通性指数 IIC（Pascual-Hortal 和 Saura 2006）及其组分（Saura 和 Rubio 2010）、等效连通性 EC（Saura 等 2011）和中介中心性（Bodin 和 Saura 2010），命名与 Conefor 一致。PC 按原作者的做法除以景观面积的平方。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>{count} patches, {components} components: PC {pc:.4g}, IIC {iic:.4g}, EC(PC) {ec:,.2f} km²; patch {first} matters most (dPC {dpc:.2f} percent).</source>
      <translation>{count} 个斑块，{components} 个连通组分：PC {pc:.4g}，IIC {iic:.4g}，EC(PC) {ec:,.2f} km²；最重要的是斑块 {first}（dPC {dpc:.2f}%）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Least probable path that counts (probability)</source>
      <translation>计入路径的最小概率</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Importance of patches</source>
      <translation>斑块重要性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Overall indices</source>
      <translation>总体指数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Probability of connectivity (PC)</source>
      <translation>可能连通性指数（PC）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Integral index of connectivity (IIC)</source>
      <translation>整体连通性指数（IIC）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Equivalent connectivity EC(PC) (km²)</source>
      <translation>等效连通性 EC(PC)（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Paths that are less probable were left out: PC is at most {percent:.3g} percent too low.</source>
      <translation>概率更低的路径已略去：PC 最多偏低 {percent:.3g}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>0 is exact; 0.01 is faster with thousands of patches.</source>
      <translation>0 为精确计算；斑块数以千计时 0.01 更快。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>Dispersal distance (m, or cost)</source>
      <translation>扩散距离（m 或成本）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity.py" />
      <source>In the unit of the distances: metres, for least cost metres times resistance. 5000 m in the Liuzhi and Qaidam studies.</source>
      <translation>与距离的单位一致：米；最小成本时为米乘阻力。六枝和柴达木研究取 5000 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>{count} dispersal distances from {start:,g} to {end:,g}: EC(PC) goes from {least:,.2f} to {most:,.2f} km²; {joined}.</source>
      <translation>从 {start:,g} 到 {end:,g} 共 {count} 个扩散距离：EC(PC) 从 {least:,.2f} 变为 {most:,.2f} km²；{joined}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Connectivity by dispersal distance</source>
      <translation>不同扩散距离的连通性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Computes the connectivity indices for a range of dispersal distances and draws the curve, to see which distance decides: where the number of components falls, and where the order of the patches changes.</source>
      <translation>针对一系列扩散距离计算连通性指数并绘制曲线，以找出关键距离：连通组分数在何处下降，斑块排序在何处改变。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>The indices of the tool Connectivity indices (PC, IIC), once for each distance. NC, NL and LCP count links up to the distance.</source>
      <translation>与“连通性指数（PC、IIC）”工具的指数相同，每个距离计算一次。NC、NL 和 LCP 只计不超过该距离的连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>no distance joins all patches, {components} components are left</source>
      <translation>没有一个距离能连通全部斑块，仍有 {components} 个连通组分</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>all patches are one component from {threshold:,g} on</source>
      <translation>从 {threshold:,g} 起全部斑块属于一个连通组分</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Indices by distance</source>
      <translation>各距离的指数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Importance of patches by distance</source>
      <translation>各距离的斑块重要性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Dispersal distance from (m, or cost)</source>
      <translation>扩散距离起点（m 或成本）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Dispersal distance to (m, or cost)</source>
      <translation>扩散距离终点（m 或成本）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Step (m, or cost)</source>
      <translation>步长（m 或成本）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/connectivity_sweep.py" />
      <source>Or these dispersal distances (m, or cost), with commas</source>
      <translation>或直接给出扩散距离（m 或成本），以英文逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>{count} corridor widths from {narrow:,g} to {wide:,g}: the area of the pinch points goes from {first:,.2f} to {last:,.2f} km²; {always:,.2f} km² are pinch points at all widths.</source>
      <translation>{count} 个廊道宽度，{narrow:,g} 至 {wide:,g}：夹点面积由 {first:,.2f} 变为 {last:,.2f} km²；{always:,.2f} km² 在所有宽度下都是夹点。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Pinch points by corridor width</source>
      <translation>不同廊道宽度下的夹点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Finds pinch points at several corridor widths, draws the curve of their area, and maps at which share of the widths a cell is a pinch point. Use it to choose the width of the tool Pinch points, and to see which of them do not depend on the choice.</source>
      <translation>在多个廊道宽度下识别夹点，绘制其面积曲线，并制图表示每个像元在多大比例的宽度下是夹点。用于为“生态夹点”工具选择宽度，并查看哪些夹点不取决于宽度的选择。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>The tool Pinch points, once for each width on the same links. Overlap is the area that the pinch points share with those of the width before, over the area of either: near 1 the choice no longer matters.</source>
      <translation>在相同的连接上，对每个宽度各运行一次“生态夹点”工具。重叠度为与上一宽度的夹点共有的面积除以两者合并的面积：接近 1 时宽度的选择不再重要。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Corridor widths (m times resistance), with commas</source>
      <translation>廊道宽度（m × 阻力），以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Square the resistance</source>
      <translation>对阻力取平方</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Pinch points by width</source>
      <translation>各宽度下的夹点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Share of the widths at which a cell is a pinch point</source>
      <translation>像元为夹点的宽度所占比例</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Area of pinch points at all widths (km²)</source>
      <translation>所有宽度下均为夹点的面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>By how much a way through the corridor may cost more than the best one. The Qaidam study tried several and took 10,000, for a large basin.</source>
      <translation>穿过廊道的路径最多可比最优路径多花费多少。柴达木研究经多次试验后取 10,000，适用于大型盆地。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>Draws the current to the best ways.</source>
      <translation>使电流集中到最优的通道。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>For each width the area of the corridors and the mean and maximum current on it, outside the sources; number and area of the pinch points; their overlap with those of the width before.</source>
      <translation>每个宽度下廊道的面积及其上的平均电流和最大电流（不含源地）；夹点的数量和面积；与上一宽度夹点的重叠度。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridor_width_sweep.py" />
      <source>0: at none; 1: at all of them.</source>
      <translation>0：任何宽度下都不是；1：所有宽度下都是。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Ecological corridors</source>
      <translation>生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Finds the least-cost path between neighbouring ecological sources, drops links that lead through a third source, and shows how wide each corridor is. Grade the result with the tool Interaction of sources.</source>
      <translation>计算相邻生态源地之间的最小成本路径，剔除穿过第三个源地的连接，并给出每条廊道的宽度范围。请用“源地相互作用”工具对结果分级。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>As Linkage Mapper (McRae and Kavanagh 2011): sources are adjacent where their zones touch, by straight distance or by cost; least-cost paths between the centres of 8 neighbours (Adriaensen et al. 2003); the corridor is the cost from one source plus that from the other minus the least cost, 0 on the best path. Gabriel graph: Gabriel and Sokal (1969).</source>
      <translation>与 Linkage Mapper（McRae 和 Kavanagh 2011）一致：按直线距离或成本划分的分区相接的源地为相邻源地；在 8 邻域像元中心之间求最小成本路径（Adriaensen 等 2003）；廊道值为到两个源地的成本之和减去最小成本，最优路径上为 0。Gabriel 图：Gabriel 和 Sokal（1969）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>{count} corridors, {length:,.2f} km</source>
      <translation>{count} 条廊道，{length:,.2f} km</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridor area outside the sources: {area:,.2f} km².</source>
      <translation>源地以外的廊道面积：{area:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>No way leads between these sources, because cells without a resistance lie between them: {pairs}.</source>
      <translation>以下源地之间没有通路，因为其间有没有阻力值的像元：{pairs}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Linked to no other source: {sources}.</source>
      <translation>未与其他源地相连：{sources}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Nearest neighbours of each source (number)</source>
      <translation>每个源地的最近邻数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridor width (m times resistance)</source>
      <translation>廊道宽度（m × 阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Nearest neighbours by</source>
      <translation>最近邻的判定依据</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Join the clusters of nearest neighbours</source>
      <translation>连接由最近邻构成的各个群组</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Zones of adjacent sources touch</source>
      <translation>相邻源地的分区相接的依据</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Shortest link by straight distance (m)</source>
      <translation>直线距离上的最短连接（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Longest link by straight distance (m)</source>
      <translation>连接的最大直线距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Shortest link by cost (m times resistance)</source>
      <translation>成本上的最短连接（m × 阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Longest link by cost (m times resistance)</source>
      <translation>连接的最大成本（m × 阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Column names of the table of all links</source>
      <translation>全部连接表的列名</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Table of all links</source>
      <translation>全部连接表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Normalised corridors</source>
      <translation>归一化廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Corridor area</source>
      <translation>廊道范围</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Folder for the normalised corridor of each link</source>
      <translation>存放各连接归一化廊道的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Number of corridors</source>
      <translation>廊道数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Length of the corridors (km)</source>
      <translation>廊道长度（km）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>A link stays if it is among so many shortest ones of either source; empty: all links.</source>
      <translation>连接若属于任一端源地最短的这么多条之内，则保留；留空：保留全部连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>By how much a way through the corridor may cost more than the best one. It bounds the area and the normalised corridors; empty: the latter have no bound.</source>
      <translation>廊道内路径的成本最多可比最优路径高出多少。它限定廊道范围和归一化廊道；留空：归一化廊道不设上限。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>By the shortest of the other links.</source>
      <translation>利用其余连接中最短的连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>The zone of a source is the land nearest to it. Counts only where adjacent sources are linked.</source>
      <translation>源地的分区是离它最近的土地。仅在连接相邻源地时起作用。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Lengths in metres, -1 where there is no way. Type: 1 corridor, 10 nearest neighbour, 20 joins clusters; not active: -1 not among the nearest, -11 too far apart, -12 no way or too costly, -13 too near, -14 too cheap, -15 leads through another source.</source>
      <translation>长度单位为米，没有通路处为 -1。类型：1 廊道，10 最近邻，20 连接组团；未启用：-1 不属于最近邻，-11 距离过远，-12 没有通路或成本过高，-13 距离过近，-14 成本过低，-15 穿过另一个源地。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>What a way over the cell costs more than the best one of the nearest link; 0 on the best paths.</source>
      <translation>经过该像元的路径比最近连接的最优路径多出的成本；最优路径上为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>The land within the corridor width, outside the sources.</source>
      <translation>源地以外、廊道宽度以内的土地。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Rasters named by the two sources, within the corridor width.</source>
      <translation>以两个源地命名的栅格，限于廊道宽度之内。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>The corridor area needs a corridor width. Give one.</source>
      <translation>输出廊道范围需要廊道宽度，请给出宽度。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>cost</source>
      <translation>成本</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>straight distance</source>
      <translation>直线距离</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>by straight distance or by cost</source>
      <translation>按直线距离或按成本</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>by cost</source>
      <translation>按成本</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>by straight distance</source>
      <translation>按直线距离</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>by both</source>
      <translation>两者都要求</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Cost distance (minimum cumulative resistance)</source>
      <translation>成本加权距离（最小累积阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Says how hard it is to get from the nearest ecological source to each cell, and which source that is. Use it to see how far sources radiate; corridors between sources have a tool of their own.</source>
      <translation>计算从最近的生态源地到达每个像元的难易程度，以及该源地的编号。用于查看源地的辐射范围；源地之间的廊道另有专门工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Least-cost paths between the centres of 8 neighbours (Dijkstra 1959): a step costs its length times the mean of the two resistances (Adriaensen et al. 2003). Minimum cumulative resistance (Knaapen et al. 1992).</source>
      <translation>在 8 邻域像元中心之间求最小成本路径（Dijkstra 1959）：每一步的成本为其长度乘以两个像元阻力的平均值（Adriaensen 等 2003）。最小累积阻力（Knaapen 等 1992）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>{area:,.2f} km² are reached, at a cost of up to {highest:,.0f}; {missing:,} cells of the resistance are not.</source>
      <translation>可到达 {area:,.2f} km²，最高成本 {highest:,.0f}；阻力面有 {missing:,} 个像元不可到达。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Maximum cost (m times resistance)</source>
      <translation>最大成本（m × 阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Cost distance</source>
      <translation>成本加权距离</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Nearest source by cost</source>
      <translation>成本最近的源地</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Highest cost (m times resistance)</source>
      <translation>最高成本（m × 阻力）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Area reached (km²)</source>
      <translation>可到达面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>Cells that cost more are nodata; empty: no limit.</source>
      <translation>成本更高的像元为无数据；留空：不设上限。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/cost_distance.py" />
      <source>The number of the source that each cell is reached from.</source>
      <translation>到达每个像元的源地的编号。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Current flow</source>
      <translation>电流</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Shows where moves between places pass, over all ways that the land offers and not only over the best one, and how well the places are connected. Use it where the corridors of the tool Pinch points are not known, or for studies that were made with Circuitscape: it has all of its modes.</source>
      <translation>显示各地点之间的迁移经过何处（考虑土地提供的所有路径，而不仅是最优路径），以及各地点的连通程度。用于“生态夹点”工具所需廊道未知的情形，或曾用 Circuitscape 完成的研究：本工具具备其全部模式。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Circuit theory (McRae et al. 2008, Ecology 89; Circuitscape): cells are joined with their neighbours by resistors. Between focal nodes 1 ampere is sent, and the current of a cell is what passes it; the effective resistance between two nodes is the voltage that this takes, and falls with every way there is. A focal node of several cells is a region without resistance inside. Resistances are per cell, whatever its size. The equations are solved by conjugate gradients on multigrid until the currents of all cells balance to 0.00000001 of what was sent.</source>
      <translation>电路理论（McRae 等 2008，Ecology 89；Circuitscape）：像元与其邻域像元以电阻相连。在焦点之间输入 1 A 电流，像元的电流即通过它的电流；两个焦点之间的有效电阻是为此所需的电压，每多一条路径就会降低。由多个像元组成的焦点是内部没有电阻的区域。电阻按像元计，与像元大小无关。方程用多重网格预处理的共轭梯度法求解，直到所有像元的电流平衡误差不超过输入电流的 0.00000001。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Largest current {most:.4g} A, largest voltage {volts:.4g} V; {idle} sources without a way to a ground; {residual:.0e} of the current is missing or left over</source>
      <translation>最大电流 {most:.4g} A，最大电压 {volts:.4g} V；{idle} 个源没有通往接地的路径；电流不平衡的比例为 {residual:.0e}</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>{nodes} focal nodes, {solved} solved, {alone} that nothing connects; {residual:.0e} of the current is missing or left over</source>
      <translation>{nodes} 个焦点，已求解 {solved} 个，{alone} 个不与任何焦点连通；电流不平衡的比例为 {residual:.0e}</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Current flows</source>
      <translation>电流流向</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Focal nodes</source>
      <translation>焦点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Sources of current (A)</source>
      <translation>电流源（A）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Grounds</source>
      <translation>接地</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Short-circuit regions</source>
      <translation>短路区域</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Study area</source>
      <translation>研究区</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Field with the ids of focal nodes</source>
      <translation>焦点编号字段</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Pairs of focal nodes</source>
      <translation>焦点对</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>The pairs are</source>
      <translation>这些焦点对</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Strengths of focal nodes</source>
      <translation>焦点的源强度</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Leave out the current in the pair's own nodes</source>
      <translation>不计焦点对自身像元上的电流</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Field with the current of source points (A)</source>
      <translation>源点的电流字段（A）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Field with the resistance or conductance of ground points</source>
      <translation>接地点的电阻或电导字段</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Grounds are</source>
      <translation>接地的值为</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>A cell that is both source and ground</source>
      <translation>既是源又是接地的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Every source gives 1 ampere</source>
      <translation>每个源都输入 1 A</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Every ground is without resistance</source>
      <translation>每个接地都没有电阻</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Write logarithms (base 10) of currents</source>
      <translation>输出电流的对数（以 10 为底）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Current (A)</source>
      <translation>电流（A）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Largest current of one pair or node (A)</source>
      <translation>单个焦点对或焦点的最大电流（A）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Voltage (V)</source>
      <translation>电压（V）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Effective resistances, a row for each pair or node</source>
      <translation>有效电阻（每个焦点对或焦点一行）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Effective resistances between each two nodes, as a matrix</source>
      <translation>焦点两两之间的有效电阻矩阵</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Folder for the maps of each pair or node</source>
      <translation>存放各焦点对或焦点地图的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Maps of each pair or node</source>
      <translation>各焦点对或焦点的地图</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Number of pairs or nodes solved</source>
      <translation>已求解的焦点对或焦点数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Number that nothing connects</source>
      <translation>不连通的数量</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Current missing or left over (share)</source>
      <translation>电流不平衡的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>{nodes} focal nodes, {solved} pairs solved, {alone} pairs that nothing connects; {residual:.0e} of the current is missing or left over</source>
      <translation>{nodes} 个焦点，已求解 {solved} 对，{alone} 对互不连通；电流不平衡的比例为 {residual:.0e}</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>The maps of {count:,} pairs or nodes need {need:.1f} GB of memory, of which {free:.1f} GB are free. Leave the folder out, or solve fewer pairs at a time.</source>
      <translation>{count:,} 个焦点对或焦点的地图需要 {need:.1f} GB 内存，而可用内存为 {free:.1f} GB。请不要指定该文件夹，或每次求解较少的焦点对。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>For all modes but the last: points, or regions as polygons or as a raster of ids (0: none). Ids are numbers in a field named source, patch, core, zone or id, each once; else features are numbered by their order.</source>
      <translation>用于除最后一种以外的所有模式：点，或以面或编号栅格（0：无）表示的区域。编号取自名为 source、patch、core、zone 或 id 的字段中互不重复的数字；否则按要素顺序编号。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>For the last mode: a raster of the current that enters each cell (below 0 it leaves), or points with a field of it.</source>
      <translation>用于最后一种模式：流入各像元电流的栅格（小于 0 表示流出），或带有电流字段的点。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>For the last mode: a raster of what connects each cell to the ground, or points with a field of it. A resistance of 0 holds the cell at 0 volts.</source>
      <translation>用于最后一种模式：各像元与地之间的电阻或电导栅格，或带有该字段的点。电阻为 0 时该像元保持 0 V。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Polygons, or a raster of ids: each is crossed without resistance.</source>
      <translation>面或编号栅格：每个区域内部都可无阻力穿越。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Polygons, or a raster above 0; nothing flows outside of them.</source>
      <translation>面，或大于 0 的栅格；其外没有电流。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Features with the same id are one region.</source>
      <translation>编号相同的要素为同一区域。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>With the first, nodes that are in no pair are left out.</source>
      <translation>选择第一项时，不在任何焦点对中的焦点将被略去。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>What a node sends (A) to all others or to one; 1 for a node that is not listed.</source>
      <translation>焦点向所有其他焦点或某一焦点输出的电流（A）；未列出的焦点为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Between each two focal nodes only. Left in, as Circuitscape does unless told otherwise, it outshines what passes between them.</source>
      <translation>仅用于焦点两两之间的模式。若保留（Circuitscape 默认如此），会掩盖焦点之间经过的电流。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Nodata where no current flows.</source>
      <translation>没有电流处为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Added up over all pairs or nodes.</source>
      <translation>对所有焦点对或焦点求和。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>From sources to grounds only.</source>
      <translation>仅用于由源到接地的模式。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Ohm; -1: nothing connects the two, or they were not asked for.</source>
      <translation>单位为 Ω；-1：两者不连通，或未要求求解。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Currents (A) and voltages (V), named by the ids.</source>
      <translation>电流（A）和电压（V），以编号命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>Strengths do not count between each two focal nodes.</source>
      <translation>在焦点两两之间的模式下，源强度不起作用。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>between each two focal nodes</source>
      <translation>在每两个焦点之间</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>from each focal node to all others</source>
      <translation>由每个焦点到所有其他焦点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>from all other focal nodes to each</source>
      <translation>由所有其他焦点到每个焦点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>from sources to grounds (advanced)</source>
      <translation>由源到接地（高级）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>the only ones to solve</source>
      <translation>是仅需求解的</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>not to be solved</source>
      <translation>是不求解的</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>resistances</source>
      <translation>电阻</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>conductances</source>
      <translation>电导</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>is both</source>
      <translation>两者都是</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>is a ground</source>
      <translation>作为接地</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>is a source</source>
      <translation>作为源</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>is neither</source>
      <translation>两者都不是</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>“{label}” is empty, which this way of flowing needs. Choose a layer.</source>
      <translation>“{label}”为空，而该电流模式需要它。请选择图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/current_flow.py" />
      <source>“{label}” does not exist for current of this mode. Leave that output out, or choose another mode.</source>
      <translation>该电流模式没有“{label}”。请不要该输出，或选择其他模式。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Chooses ecological sources among the core areas of a morphological spatial pattern analysis: unites them with protected land, drops small patches and those that add little to connectivity, and grades the others.</source>
      <translation>从形态学空间格局分析的核心区中选取生态源地：与保护区域合并，剔除小斑块和对连通性贡献小的斑块，并对其余斑块分级。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Overlay, minimum area, then dPC and dIIC among the patches that are left (Saura and Pascual-Hortal 2007) with distances from edge to edge; natural breaks of dPC are the levels. The order of the steps is that of the Liuzhi and Qaidam studies; dPC is not computed anew after patches are dropped for it.</source>
      <translation>先叠加，再按最小面积筛选，然后在剩余斑块间按边到边距离计算 dPC 和 dIIC（Saura 和 Pascual-Hortal 2007）；按 dPC 的自然断点分级。步骤顺序与六枝和柴达木研究一致；因 dPC 剔除斑块后不再重新计算 dPC。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} that do not touch the red line or reserves</source>
      <translation>{count} 个未与生态保护红线或自然保护地相接</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} below the minimum area</source>
      <translation>{count} 个低于最小面积</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} that are not among the largest</source>
      <translation>{count} 个不在最大的斑块之列</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} with a low dPC</source>
      <translation>{count} 个 dPC 偏低</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>{count} sources, {area:,.2f} km² ({percent:.1f} percent of the study area); dropped {dropped} patches.</source>
      <translation>{count} 个源地，{area:,.2f} km²（占研究区的 {percent:.1f}%）；剔除了 {dropped} 个斑块。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Core areas: result of MSPA</source>
      <translation>核心区：MSPA 结果</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Core classes</source>
      <translation>核心区类别</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Ecological red line, nature reserves</source>
      <translation>生态保护红线、自然保护地</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>What the red line or reserves do</source>
      <translation>生态保护红线或自然保护地的作用</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Minimum area (ha)</source>
      <translation>最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Keep only the largest (number of patches)</source>
      <translation>仅保留最大的斑块（个数）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Dispersal distance (m)</source>
      <translation>扩散距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Probability of dispersal over that distance</source>
      <translation>该距离处的扩散概率</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Minimum dPC (percent)</source>
      <translation>最小 dPC（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Levels of importance (number)</source>
      <translation>重要性等级数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Cells that touch at a corner</source>
      <translation>仅以角相接的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Raster of source numbers</source>
      <translation>源地编号栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Number of sources</source>
      <translation>源地数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Area of the sources (km²)</source>
      <translation>源地面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Its valid cells are the study area.</source>
      <translation>其有值像元即为研究区。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>1 in the seven classes of MSPA; 17,117 in the MSPA codes.</source>
      <translation>MSPA 七类中为 1；MSPA 编码中为 17,117。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Polygons, or a raster that is above 0 there.</source>
      <translation>多边形，或在该处大于 0 的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Smaller patches are dropped; empty: none. Neither study prints its own; the smallest source of Liuzhi has 408 ha.</source>
      <translation>剔除更小的斑块；留空：不剔除。两项研究均未给出所用的值；六枝最小的源地为 408 ha。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Empty: all. The Qaidam study compares the 30 largest.</source>
      <translation>留空：全部。柴达木研究比较了最大的 30 个斑块。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>5000 m in the Liuzhi and Qaidam studies.</source>
      <translation>六枝和柴达木研究取 5000 m。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>0.5 in the Liuzhi and Qaidam studies.</source>
      <translation>六枝和柴达木研究取 0.5。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Only patches with a higher dPC stay; empty: all. 1 in the Liuzhi study, 1.1 in the Qaidam study.</source>
      <translation>仅保留 dPC 更高的斑块；留空：全部保留。六枝研究取 1，柴达木研究取 1.1。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Level 1 has the highest dPC.</source>
      <translation>1 级的 dPC 最高。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>No cell of {name} has a core class ({classes}; it has: {found}). Core is 1 in the seven classes of MSPA, and 17 and 117 in its codes.</source>
      <translation>{name} 没有属于核心区类别的像元（{classes}；现有：{found}）。MSPA 七类中核心区为 1，编码中为 17 和 117，请修改核心区类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>Dropped: {what}.</source>
      <translation>已剔除：{what}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>are united with the core areas</source>
      <translation>与核心区合并</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>keep only the core areas that touch them</source>
      <translation>仅保留与其相接的核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>belong to one patch</source>
      <translation>属于同一斑块</translation>
    </message>
    <message>
      <location filename="../algorithms/network/ecological_sources.py" />
      <source>are apart</source>
      <translation>各自独立</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Interaction of sources (gravity model)</source>
      <translation>源地相互作用（重力模型）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Tells important corridors from general ones: large sources of low resistance that a cheap corridor links interact strongly. Use it on the result of the tool Ecological corridors.</source>
      <translation>区分重要廊道与一般廊道：面积大、阻力小且由低成本廊道相连的源地相互作用强。用于“生态廊道”工具的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Gravity model of the Qaidam study (equation 5), after Kong et al. (2010), Landscape and Urban Planning 95: G = (Lmax / L)² ln(S1) ln(S2) / (P1 P2) with the areas S (m²) and mean resistances P of the sources, the cost L of the corridor and the largest of these costs.</source>
      <translation>柴达木研究的重力模型（式 5），依据 Kong 等（2010），Landscape and Urban Planning 95：G = (Lmax / L)² ln(S1) ln(S2) / (P1 P2)，其中 S 为源地面积（m²），P 为源地平均阻力，L 为廊道的累积成本，Lmax 为其中的最大值。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>{important} important corridors, {important_km:,.2f} km, and {general} general ones, {general_km:,.2f} km; interaction from {low:,.1f} to {high:,.1f}.</source>
      <translation>重要廊道 {important} 条，{important_km:,.2f} km；一般廊道 {general} 条，{general_km:,.2f} km；相互作用力从 {low:,.1f} 到 {high:,.1f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>A corridor is important</source>
      <translation>重要廊道的判定</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Threshold of the interaction</source>
      <translation>相互作用力阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Corridors with their levels</source>
      <translation>分级的生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Matrix of interaction</source>
      <translation>相互作用力矩阵</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Number of important corridors</source>
      <translation>重要廊道数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Length of important corridors (km)</source>
      <translation>重要廊道长度（km）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>The mean within a source is its resistance.</source>
      <translation>源地内的平均值即为其阻力。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>The result of the tool Ecological corridors, made from the same sources.</source>
      <translation>“生态廊道”工具用同一套源地得到的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>400 in the Qaidam study. The interaction depends on the scale of the resistance; natural breaks do not.</source>
      <translation>柴达木研究取 400。相互作用力受阻力取值尺度影响；自然断点法不受影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>Sources by sources; empty where no corridor links them.</source>
      <translation>源地对源地；没有廊道相连处为空。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>where the interaction is above the threshold</source>
      <translation>相互作用力高于阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/network/gravity.py" />
      <source>in the highest class of natural breaks</source>
      <translation>属于自然断点法的最高一级</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Centrality of sources and corridors</source>
      <translation>生态源地与生态廊道的中心性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Ranks sources and corridors by how much all moves through the network lean on them, in three levels. Use it to tell which ones keep the network whole, where large sources alone do not tell.</source>
      <translation>按网络中全部迁移对生态源地和生态廊道的依赖程度将其排序，分为三级。用于判断哪些生态源地和生态廊道维系着网络的完整，这一点仅看源地大小无法得知。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Current-flow centrality (Newman 2005, Social Networks 27; as Centrality Mapper, McRae 2012): corridors are resistors of their least cost, 1 ampere flows between each two sources in turn, and the currents are summed. A source also has 1 ampere for each pair that it belongs to. Natural breaks make the levels extremely important, important and general.</source>
      <translation>电流中心性（Newman 2005，Social Networks 27；同 Centrality Mapper，McRae 2012）：生态廊道是电阻，阻值为其最小成本，依次在每两个生态源地之间通以 1 安培电流，并将电流求和。生态源地所属的每个源地对另计 1 安培。按自然断点法分为极重要、重要和一般三级。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Extremely important: {corridors} of {all_corridors} corridors and {sources} of {all_sources} sources.</source>
      <translation>极重要：{all_corridors} 条生态廊道中的 {corridors} 条，{all_sources} 个生态源地中的 {sources} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>No corridor leads to these sources: {sources}.</source>
      <translation>没有廊道通往以下源地：{sources}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>The network has {parts} parts that no corridor joins; the centrality counts moves within each, so small parts rank low.</source>
      <translation>网络有 {parts} 个互不以生态廊道相连的部分；中心性只计各部分内部的迁移，因此小的部分排名偏低。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Corridors with centrality</source>
      <translation>带中心性的生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Sources with centrality</source>
      <translation>带中心性的生态源地</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Number of extremely important corridors</source>
      <translation>极重要生态廊道的数量</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Number of extremely important sources</source>
      <translation>极重要生态源地的数量</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Polygons or points with a number in a field named source, patch, core or id, else numbered by their order.</source>
      <translation>多边形或点，编号取自名为 source、patch、core 或 id 的字段，否则按顺序编号。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Adds centrality (A) and centrality_level; -1 and empty where a link is not active.</source>
      <translation>添加 centrality（中心性，A）和 centrality_level（级别）；未启用的连接为 -1 和空。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>Adds centrality (A), centrality_level and component, the part of the network (1 is the largest); empty where no corridor leads.</source>
      <translation>添加 centrality（中心性，A）、centrality_level（级别）和 component（所属的网络部分，1 为最大）；没有生态廊道通达处为空。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_centrality.py" />
      <source>A corridor leads to source {core}, which {sources} does not have. Choose the sources from which the corridors were made.</source>
      <translation>有一条生态廊道通往生态源地 {core}，而 {sources} 中没有该源地。请选择生成这些生态廊道所用的生态源地。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Network structure and robustness</source>
      <translation>网络结构与鲁棒性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Measures how an ecological network of sources and corridors is knit: circuits, links per source, cost; which sources and corridors most ways lead through; and what is left of it while sources are lost. Use it to compare plans.</source>
      <translation>度量由源地和廊道构成的生态网络的结构：环路、每个源地的连接数、成本；大多数通路经过哪些源地和廊道；以及源地逐步丧失后网络还剩多少。用于比较规划方案。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Alpha, beta and gamma indices: Haggett and Chorley (1969), Forman and Godron (1986); cost ratio: Cook (2002), with lengths in kilometres; betweenness along ways of least cost: Freeman (1977); loss of sources: Albert, Jeong and Barabási (2000); global efficiency: Latora and Marchiori (2001).</source>
      <translation>α、β、γ 指数：Haggett 和 Chorley（1969）、Forman 和 Godron（1986）；成本比：Cook（2002），长度以千米计；沿最小成本通路的中介中心性：Freeman（1977）；源地丧失：Albert、Jeong 和 Barabási（2000）；全局效率：Latora 和 Marchiori（2001）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>The largest part holds fewer than half of the sources once {percent:.0f} percent are lost.</source>
      <translation>丧失 {percent:.0f}% 的源地后，最大连通组分所含源地不足一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>{nodes} sources, {corridors} corridors, {length:,.2f} km, {parts} components: alpha {alpha:.2f}, beta {beta:.2f}, gamma {gamma:.2f}, cost ratio {cost_ratio:.2f}.</source>
      <translation>{nodes} 个源地，{corridors} 条廊道，{length:,.2f} km，{parts} 个连通组分：α {alpha:.2f}，β {beta:.2f}，γ {gamma:.2f}，成本比 {cost_ratio:.2f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Sources are lost</source>
      <translation>源地丧失的次序</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Rank the sources that are left anew after each loss</source>
      <translation>每次丧失后对剩余源地重新排序</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Random orders (number)</source>
      <translation>随机次序的组数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Seed of the random orders (whole number)</source>
      <translation>随机次序的种子（整数）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Indices of the network</source>
      <translation>网络指数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Sources with degree and betweenness</source>
      <translation>源地的度和中介中心性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Corridors with betweenness</source>
      <translation>廊道的中介中心性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Robustness by share of sources lost</source>
      <translation>不同源地丧失比例下的鲁棒性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Curve of robustness</source>
      <translation>鲁棒性曲线</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Alpha index (circuits)</source>
      <translation>α 指数（网络闭合度）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Beta index (corridors per source)</source>
      <translation>β 指数（每个源地的廊道数）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Gamma index (share of possible corridors)</source>
      <translation>γ 指数（占可能廊道的比例）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Cost ratio</source>
      <translation>成本比</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>Lines of the tool Ecological corridors: the two sources, length (m) and cost of each.</source>
      <translation>“生态廊道”工具得到的线：每条的两个源地、长度（m）和成本。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>The same seed gives the same result.</source>
      <translation>种子相同，结果相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>those with most corridors first</source>
      <translation>廊道最多的先丧失</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>those that most ways lead through first</source>
      <translation>通路经过最多的先丧失</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_structure.py" />
      <source>at random</source>
      <translation>随机丧失</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Uncertainty of the network</source>
      <translation>生态网络的不确定性</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Draws the scores and weights of the resistance many times around those of the table, finds corridors, pinch points and barriers each time, and maps the share of the runs that agree. Use it before a plan rests on a network: what nearly all runs find does not hang on a single score.</source>
      <translation>围绕表中的数值多次抽取阻力的评分和权重，每次识别廊道、夹点和生态障碍点，并制图表示结果一致的运行所占比例。在规划以网络为依据之前使用：几乎所有运行都得到的结果不取决于某一个评分。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Each score is multiplied by a number drawn evenly between 1 - spread and 1 + spread, each weight likewise, and the weights are rescaled to the sum 1 (Monte Carlo). Each run is that of the tools Ecological corridors, Pinch points and Barriers on sources that stay the same. The same seed gives the same runs.</source>
      <translation>每个评分乘以在“1 - 变幅”与“1 + 变幅”之间均匀抽取的数，每个权重同样处理，再将权重重新归一化为总和 1（蒙特卡罗法）。每次运行相当于在不变的源地上运行“生态廊道”“生态夹点”和“生态障碍点”工具。相同的种子给出相同的运行结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>0.2: up to 20 percent up and down; 0: as in the table.</source>
      <translation>0.2：上下最多浮动 20%；0：与表中一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>corridors {half:,.2f} km² in half, {all:,.2f} km² in all</source>
      <translation>廊道：半数运行一致 {half:,.2f} km²，全部一致 {all:,.2f} km²</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>pinch points {half:,.2f} km² in half, {all:,.2f} km² in all</source>
      <translation>夹点：半数运行一致 {half:,.2f} km²，全部一致 {all:,.2f} km²</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>barriers {half:,.2f} km² in half, {all:,.2f} km² in all</source>
      <translation>生态障碍点：半数运行一致 {half:,.2f} km²，全部一致 {all:,.2f} km²</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>the resistance</source>
      <translation>阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>{runs} runs: {agreed} of {links} links in all of them; {areas}.</source>
      <translation>共 {runs} 次运行：{links} 条连接中有 {agreed} 条在所有运行中出现；{areas}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Runs (number)</source>
      <translation>运行次数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Spread of the scores (share)</source>
      <translation>评分的变幅（比例）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Spread of the weights (share)</source>
      <translation>权重的变幅（比例）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Seed of the draws</source>
      <translation>抽样的种子</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Search radii of barriers (m), with commas</source>
      <translation>生态障碍点的搜索半径（m），以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Multiply current and improvement by the resistance first</source>
      <translation>先将电流和改善得分乘以阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Table of links and the runs that agree on them</source>
      <translation>连接及其一致运行比例表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Table of the land that runs agree on</source>
      <translation>各次运行一致的土地面积表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Share of the runs with a corridor</source>
      <translation>出现廊道的运行比例</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Share of the runs with a pinch point</source>
      <translation>出现夹点的运行比例</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Share of the runs with a barrier</source>
      <translation>出现生态障碍点的运行比例</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Number of links in all runs</source>
      <translation>所有运行中都出现的连接数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Area of the corridors in all runs (km²)</source>
      <translation>所有运行中均为廊道的面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>30 give shares to about 10 percent, 100 to about 5.</source>
      <translation>30 次的比例误差约 10%，100 次约 5%。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>By how much a way through the corridor may cost more than the best one: a tenth of what the longer corridors cost is a good start. 10,000 in the Qaidam study, for a large basin.</source>
      <translation>通过生态廊道的路径成本可比最优路径高出多少：可先取较长生态廊道成本的十分之一。柴达木研究针对大型盆地取 10,000。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>From one cell on. Each radius is searched in each run.</source>
      <translation>不小于一个像元。每次运行都搜索每个半径。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Before they are classified, as the Liuzhi study overlays them.</source>
      <translation>在分级之前相乘，如六枝研究中的叠加。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>For each pair of sources that any run links: the share of the runs that link it, and the mean and standard deviation of its least cost in these.</source>
      <translation>对任一次运行所连接的每对源地：连接它们的运行比例，以及这些运行中最小成本的平均值和标准差。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>Area (km²) of corridors, pinch points and barriers in any run, in at least half and in all of them.</source>
      <translation>在任一次、至少半数和全部运行中为廊道、夹点和生态障碍点的面积（km²）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>From 0, no run, to 1, all of them; outside the sources.</source>
      <translation>由 0（没有运行）至 1（全部运行）；不含源地。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/network_uncertainty.py" />
      <source>The corridor width is {width:g}, which cuts off every corridor. Give metres times resistance above 0.</source>
      <translation>廊道宽度为 {width:g}，会截断所有生态廊道。请填写大于 0 的值（米 × 阻力）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Omnidirectional current flow</source>
      <translation>全向电流</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Shows where moves in all directions pass, without sources or corridors that have to be told beforehand: for animals that live all over the land, and for land whose cores are not known. The normalised current tells where the land itself squeezes moves (above 1) or turns them away (below 1), whatever the number of sources.</source>
      <translation>显示各个方向的迁移经过何处，无需事先指定源地或廊道：适用于遍布各处的动物，以及核心区未知的土地。归一化电流表明土地本身在何处使迁移集中（大于 1）或受阻（小于 1），与源的多少无关。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Omniscape (McRae et al. 2016; Landau et al. 2021, Journal of Open Source Software 6): a circular window moves over the map; to its middle block flows, from all sources in the window by their strength, the current that the sources of the block have together. The currents of all windows add up. The flow potential is the same on land that is all alike, and the normalised current is the first over the second.</source>
      <translation>Omniscape（McRae 等 2016；Landau 等 2021，Journal of Open Source Software 6）：圆形窗口在地图上移动；窗口内所有的源按其强度向中央的块输出电流，总量等于该块内各源强度之和。所有窗口的电流相加。流动潜力为同样的计算在均一土地上的结果，归一化电流为前者除以后者。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>{windows:,} windows, {idle:,} of them without current; normalised current up to {most:.2f}; {residual:.0e} of the current is missing or left over</source>
      <translation>{windows:,} 个窗口，其中 {idle:,} 个没有电流；归一化电流最大为 {most:.2f}；电流不平衡的比例为 {residual:.0e}</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Source strength</source>
      <translation>源强度</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Largest resistance of a source</source>
      <translation>源的最大阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Radius of the window (cells)</source>
      <translation>窗口半径（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Block size (cells, odd)</source>
      <translation>块的边长（像元，奇数）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Buffer (cells)</source>
      <translation>缓冲（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Least source strength</source>
      <translation>最小源强度</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Take out the pattern that blocks leave</source>
      <translation>消除块留下的痕迹</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Address of a Dask scheduler</source>
      <translation>Dask 调度器地址</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Normalised current</source>
      <translation>归一化电流</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Flow potential (A)</source>
      <translation>流动潜力（A）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Number of windows</source>
      <translation>窗口数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Number of windows without current</source>
      <translation>没有电流的窗口数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>How much moves from and to each cell, such as the suitability of habitat; 0 or nodata: nothing. Empty: one over the resistance.</source>
      <translation>各像元迁出和迁入的数量，例如生境适宜性；0 或无数据：没有。留空：阻力的倒数。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Without source strengths, land of a higher resistance sends nothing. Empty: all land is a source.</source>
      <translation>未给出源强度时，阻力更高的土地不输出电流。留空：所有土地都是源。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>How far moves reach, such as the dispersal distance.</source>
      <translation>迁移所及的距离，例如扩散距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Side of the squares that share one window. The time falls with its square; up to a tenth of the radius little changes (Landau et al. 2021).</source>
      <translation>共用一个窗口的方块的边长。耗时随其平方减少；不超过半径的十分之一时结果变化很小（Landau 等 2021）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>By how much the land of a window reaches beyond its sources.</source>
      <translation>窗口的土地超出其源范围的距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Weaker sources send nothing.</source>
      <translation>更弱的源不输出电流。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Such as tcp://10.0.0.1:8786: the windows are solved on that cluster, whose workers have EcoRestore. Empty: on this computer.</source>
      <translation>例如 tcp://10.0.0.1:8786：各窗口在该集群上求解，其工作节点须装有 EcoRestore。留空：在本机求解。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Below 1: turned away or slowed down; about 1: spread; above 1: drawn in or squeezed.</source>
      <translation>小于 1：受阻或减缓；约为 1：分散；大于 1：被吸引或集中。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>The current if all land were alike.</source>
      <translation>假设所有土地均一时的电流。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>{name} holds the strength {value:g}. Strengths are at least 0; check its nodata value.</source>
      <translation>{name} 中有源强度 {value:g}。源强度至少为 0；请检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/omnidirectional_flow.py" />
      <source>Solved by {threads} threads of the cluster at {address}.</source>
      <translation>由位于 {address} 的集群的 {threads} 个线程求解。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Pinch points</source>
      <translation>生态夹点</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Finds where corridors are squeezed into little land, so that its loss would cut off ecological sources: the places to protect first. The areas are those that the tool Ecological security pattern takes.</source>
      <translation>识别生态夹点，即生态廊道被挤压到狭小土地上的地方，失去它们就会隔断生态源地：应优先保护。所得区域可直接用于“生态安全格局”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Circuit theory (McRae et al. 2008, Ecology 89) within corridors, as Pinchpoint Mapper (McRae 2012): 1 ampere flows from source to source over the land on which a way costs at most the corridor width more than the best one; the current of a cell is the share of moves that pass it. Neighbouring cells (8) are joined by resistors of their mean resistance. Areas are the connected cells of the highest class of natural breaks.</source>
      <translation>在生态廊道内应用电路理论（McRae 等 2008，Ecology 89），同 Pinchpoint Mapper（McRae 2012）：1 安培电流在生态源地之间流动，范围为通行成本比最优路径至多高出廊道宽度的土地；像元的电流即经过该像元的迁移所占的份额。相邻像元（8 邻域）以其平均阻力的电阻相连。区域为自然断点法最高级的连通像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>{count} pinch-point areas, {area:,.2f} km²</source>
      <translation>{count} 个生态夹点区域，{area:,.2f} km²</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Divide the current by all that was sent</source>
      <translation>将电流除以送入的总电流</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Column names of the table of links</source>
      <translation>连接表的列名</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Pinch-point areas</source>
      <translation>生态夹点区域</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Table of links with their effective resistance</source>
      <translation>连接及其有效电阻表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>1: all of it passes the cell. No change along each corridor by itself.</source>
      <translation>1：全部电流都经过该像元。沿每条生态廊道单独流动时不变。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Nodata outside the corridors, and in the sources where current flows through all corridors: it would hide the rest.</source>
      <translation>廊道之外为无数据；电流流经全部廊道时，源地内也为无数据，否则会掩盖其余部分。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Effective resistance (m times resistance), and the least cost over it: 1 where the corridor has a single way, more the more ways it has; -1: not known.</source>
      <translation>有效电阻（m × 阻力），以及最小成本与它之比：生态廊道只有一条通道时为 1，通道越多则越大；-1：未知。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Resistance surface</source>
      <translation>生态阻力面</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Says how hard each cell is to cross for species and flows: land cover, slope, distance to roads and other factors are scored by a table and added by their weights. Corridors, pinch points and barriers start from it.</source>
      <translation>计算物种和生态流穿越每个像元的难易程度：土地覆被、坡度、到道路的距离等因子按表赋分，再按权重相加。生态廊道、生态夹点和生态障碍点都以此为基础。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>R = sum over factors of score times weight (Qaidam study, equation 4); then times each correction coefficient, such as those for rocky desertification, soil erosion and geological hazard (named in the Liuzhi study, which prints no formula: the product is EcoRestore's).</source>
      <translation>R = 各因子分值与权重乘积之和（柴达木研究式 4）；再乘以各修正系数，如石漠化、土壤侵蚀和地质灾害修正系数（六枝研究提及但未给出公式：相乘为 EcoRestore 的做法）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Resistance from {low:.2f} to {high:.2f}, on average {mean:.2f}, of {factors} factors and {corrections} corrections.</source>
      <translation>阻力从 {low:.2f} 到 {high:.2f}，平均 {mean:.2f}；{factors} 个因子，{corrections} 项修正。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Summary of the factors</source>
      <translation>因子汇总表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Mean resistance</source>
      <translation>平均阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Lowest resistance</source>
      <translation>最低阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Highest resistance</source>
      <translation>最高阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>The weight, the mean score and the share of each factor.</source>
      <translation>各因子的权重、平均分值和占比。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Ecological security pattern</source>
      <translation>生态安全格局</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Puts sources, corridors, pinch points and barriers together as the zones of a plan, in one file with a styled layer for each, and sums up their number, length, area and land cover. Use it last, after the corridors have their levels.</source>
      <translation>将源地、廊道、生态夹点和生态障碍点组合为规划分区，存入一个文件，每类一个带样式的图层，并汇总其数量、长度、面积和土地覆被。请在廊道分级之后最后使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>The zones of the Qaidam study (section 3.1.4): sources are conservation zones, important corridors conservation corridors, general corridors restoration corridors, pinch points control zones, barriers restoration areas. Pinch points and barriers that share ground are marked.</source>
      <translation>采用柴达木研究的分区（3.1.4 节）：源地为生态保育区，重要廊道为生态保育廊道，一般廊道为生态修复廊道，生态夹点为生态管控区，生态障碍点为生态修复区。有重叠的生态夹点和生态障碍点会加以标记。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} sources ({size:,.2f} km²)</source>
      <translation>{count} 个源地（{size:,.2f} km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} important corridors ({size:,.2f} km)</source>
      <translation>{count} 条重要廊道（{size:,.2f} km）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} general corridors ({size:,.2f} km)</source>
      <translation>{count} 条一般廊道（{size:,.2f} km）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} pinch points ({size:,.2f} km²)</source>
      <translation>{count} 个生态夹点（{size:,.2f} km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} barriers ({size:,.2f} km²)</source>
      <translation>{count} 个生态障碍点（{size:,.2f} km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>{count} overlaps ({size:,.2f} km²)</source>
      <translation>{count} 处重叠（{size:,.2f} km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Security pattern</source>
      <translation>安全格局</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Summary of the elements</source>
      <translation>要素汇总表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Land cover of the elements</source>
      <translation>各要素的土地覆被</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Pairs of pinch point and barrier</source>
      <translation>重叠的生态夹点与生态障碍点对数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Its grid is that of the areas.</source>
      <translation>其格网即为各区域的格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>The level is important or general, as the tool Interaction of sources writes it.</source>
      <translation>等级为 important（重要）或 general（一般），由“源地相互作用”工具写出。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>A GeoPackage with a layer for each element.</source>
      <translation>每类要素一个图层的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Number, length (km) and area (km²) of each element.</source>
      <translation>各要素的数量、长度（km）和面积（km²）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Area (km²) and percent of each class in each element.</source>
      <translation>各要素中每个类别的面积（km²）和百分比。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/security_pattern.py" />
      <source>Corridor {row} of {name} has the level “{level}”. Levels are important and general; the tool Interaction of sources writes them.</source>
      <translation>{name} 的第 {row} 条廊道的等级为“{level}”。等级应为 important（重要）或 general（一般）；请用“源地相互作用”工具写出等级。</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>Pairs of sources to link</source>
      <translation>需连接的源地对</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>Drop links that lead through a third source</source>
      <translation>剔除穿过第三个源地的连接</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>Multiply the current by the resistance before it is classified</source>
      <translation>分级前将电流乘以阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>As the Liuzhi study overlays the two.</source>
      <translation>即六枝研究叠加二者的做法。</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>For programs that read tables of Linkage Mapper: all of its columns in its order, -1 for what is not known.</source>
      <translation>供读取 Linkage Mapper 表格的程序使用：包含其全部列并按其顺序排列，未知值为 -1。</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>adjacent: their zones touch</source>
      <translation>相邻：分区相接</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>neighbours in the Gabriel graph</source>
      <translation>Gabriel 图中的邻居</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>neighbours in the Delaunay triangulation</source>
      <translation>Delaunay 三角网中的邻居</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>minimum spanning tree by cost</source>
      <translation>按成本的最小生成树</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>along each corridor by itself; the greatest counts</source>
      <translation>沿每条生态廊道单独流动，取最大值</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>between each two sources, through all corridors</source>
      <translation>在每两个生态源地之间，通过所有生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>from all other sources to each in turn</source>
      <translation>依次从其他所有生态源地流向每一个</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>those of the corridors</source>
      <translation>与廊道一致</translation>
    </message>
    <message>
      <location filename="../algorithms/network_parameters.py" />
      <source>those of Linkage Mapper</source>
      <translation>Linkage Mapper 的列名</translation>
    </message>
    <message>
      <location filename="../algorithms/occurrence_records.py" />
      <source>The table {table} has no column {column} (it has: {found}). Write the name of the right one, or give a layer of points.</source>
      <translation>表 {table} 没有列 {column}（现有：{found}）。请填写正确的列名，或给出点图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Columns: {names}.</source>
      <translation>列：{names}。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Habitat patches</source>
      <translation>生境斑块</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Study area: any raster whose valid cells cover it</source>
      <translation>研究区：有值像元覆盖研究区的任一栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Distance between patches</source>
      <translation>斑块间距离</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Resistance, for least cost</source>
      <translation>生态阻力面（用于最小成本）</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Table of distances</source>
      <translation>距离表</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Area of the landscape (km²)</source>
      <translation>景观面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>The landscape is the {area:,.2f} km² of {name}.</source>
      <translation>景观面积取 {name} 的 {area:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Polygons with a number in a field named source, patch, core or id, else numbered by their order; or a raster of patch numbers.</source>
      <translation>多边形，编号取自名为 source、patch、core 或 id 的字段，否则按顺序编号；或斑块编号栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Needed for polygons: they become cells of this raster.</source>
      <translation>斑块为多边形时需要：它们将转为该栅格的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Patch numbers and their distance, as Conefor takes them; pairs that are not listed have no link.</source>
      <translation>斑块编号及其距离，格式与 Conefor 相同；未列出的斑块对之间没有连接。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>Empty: that of the valid cells of the study area, else of the resistance, else of the whole raster of patch numbers.</source>
      <translation>留空：取研究区有值像元的面积，否则取阻力面的，再否则取整个斑块编号栅格的。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>The patches are polygons. Give a raster of the study area as well.</source>
      <translation>斑块是多边形。请同时给出研究区栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>“{distance}” needs the input “{label}”.</source>
      <translation>“{distance}”需要输入“{label}”，请给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>from edge to edge</source>
      <translation>边到边</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>from cell centre to nearest cell centre</source>
      <translation>像元中心到最近像元中心</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>least cost through a resistance raster</source>
      <translation>通过阻力栅格的最小成本</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_network.py" />
      <source>from a table</source>
      <translation>取自表格</translation>
    </message>
    <message>
      <location filename="../algorithms/predictor_stack.py" />
      <source>band {band}</source>
      <translation>波段 {band}</translation>
    </message>
    <message>
      <location filename="../algorithms/predictor_stack.py" />
      <source>“{label}” has no predictor called {absent} (it has: {found}). Its layers or bands must bear the names of the predictors.</source>
      <translation>“{label}”中没有名为 {absent} 的预测变量（现有：{found}）。其图层或波段的名称须与预测变量一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/predictor_stack.py" />
      <source>Two predictors are called {name}. Rename a layer, or describe the bands.</source>
      <translation>有两个预测变量都叫 {name}。请重命名图层，或为波段添加描述。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Align rasters</source>
      <translation>栅格对齐</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Brings rasters onto the cells of a reference raster, so that they can be overlaid; or reprojects all of them, the reference too, to a coordinate system in metres.</source>
      <translation>将栅格对齐到参考栅格的像元，以便叠加；或将全部栅格（包括参考栅格）重投影到以米为单位的坐标系。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>GDAL warps by nearest neighbour (classes) or bilinearly (quantities). The other tools do the same on the fly; use this one to keep the result.</source>
      <translation>由 GDAL 按最近邻法（类别）或双线性法（数量）变换。其他工具会在运行时自动进行同样的处理；需要保留结果时请用本工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>{count} rasters on {rows} x {columns} cells.</source>
      <translation>{count} 个栅格，{rows} x {columns} 个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Reference raster</source>
      <translation>参考栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Rasters to align</source>
      <translation>要对齐的栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>The rasters hold</source>
      <translation>栅格内容</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Coordinate reference system</source>
      <translation>坐标参考系</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Cell size (units of the coordinate reference system)</source>
      <translation>像元大小（坐标参考系的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Folder for the aligned rasters</source>
      <translation>存放对齐后栅格的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Aligned rasters</source>
      <translation>对齐后的栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Judged by the values: whole numbers of at most 100 different values are classes.</source>
      <translation>按值判断：全为整数且不同的值不超过 100 个，即为类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Empty: that of the reference.</source>
      <translation>留空：与参考栅格相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>classes or quantities: judge by the values</source>
      <translation>类别或数量：按值判断</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>quantities</source>
      <translation>数量</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/align_rasters.py" />
      <source>Two rasters are called {name}, and would be written to one file. Rename one layer.</source>
      <translation>有两个栅格都名为 {name}，会写入同一个文件。请重命名其中一个图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Check installation</source>
      <translation>检查安装</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Says which libraries EcoRestore found, which are missing, and the command that installs them on this machine. Run it first, and when a tool refuses to work.</source>
      <translation>列出 EcoRestore 找到了哪些依赖库、缺少哪些，以及在本机安装它们的命令。请首先运行；工具拒绝运行时也请运行。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Looks for each library and asks for its version. Nothing is installed or changed.</source>
      <translation>逐个查找依赖库并查询其版本。不安装也不更改任何内容。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>dependencies</source>
      <translation>依赖库</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>Number of missing libraries</source>
      <translation>缺少的依赖库数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>All libraries are installed; the kernels are compiled.</source>
      <translation>所有依赖库均已安装；计算内核已编译。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/check_installation.py" />
      <source>missing</source>
      <translation>缺少</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Classify</source>
      <translation>分级</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Divides a quantity such as slope, resistance or importance into classes, 1 for the lowest values upwards. The table of limits, with a column value added, serves Reclassify by table for other years.</source>
      <translation>将坡度、阻力或重要性等数量划分为若干级，最低值为 1 级，依次递增。分级界限表加上 value 列后，可用于“按表格重分类”，以处理其他年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Natural breaks are the exact optimum of Fisher (1958) and Jenks (1977): least spread inside the classes. Quantiles hold equally many cells. Equal intervals divide the range. Classes of one standard deviation lie around the mean. A limit belongs to the class below it. The fit is one minus the spread inside the classes over that of all values (Jenks and Caspall, 1971).</source>
      <translation>自然断点法为 Fisher（1958）和 Jenks（1977）的精确最优解：级内离差最小。分位数法使各级像元数相等。等间距法等分取值范围。标准差法以平均值为中心，每级宽一个标准差。界限值归入其下方的级。拟合优度为 1 减去级内离差与总离差之比（Jenks 和 Caspall，1971）。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>{low:.5g} to {high:.5g}</source>
      <translation>{low:.5g} 至 {high:.5g}</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>up to {high:.5g}</source>
      <translation>不超过 {high:.5g}</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>above {low:.5g}</source>
      <translation>大于 {low:.5g}</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>all values</source>
      <translation>全部值</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>{count} classes with limits at {limits}; goodness of variance fit {fit:.3f}.</source>
      <translation>分为 {count} 级，界限为 {limits}；方差拟合优度 {fit:.3f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Number of classes</source>
      <translation>分级数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Own limits between classes (unit of the raster)</source>
      <translation>自定义分级界限（栅格的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Largest number of cells to find limits from</source>
      <translation>用于确定界限的最大像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Seed of the sample</source>
      <translation>抽样种子</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Classes</source>
      <translation>分级结果</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Limits, cells and area of each class</source>
      <translation>各级的界限、像元数和面积</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Goodness of variance fit (0 to 1)</source>
      <translation>方差拟合优度（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>The limits come from {used:,} of {cells:,} cells, drawn at random with seed {seed}.</source>
      <translation>界限由 {cells:,} 个像元中随机抽取的 {used:,} 个确定，种子为 {seed}。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>{count} classes instead of {number}, since too many values are equal.</source>
      <translation>由于相等的值太多，只分出 {count} 级，而不是 {number} 级。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Not read with own limits. Where values repeat there are fewer.</source>
      <translation>使用自定义界限时不读取。重复值多时级数会更少。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>For own limits only: rising, with commas. 10, 18, 28, 39 make five classes.</source>
      <translation>仅用于自定义界限：递增，以英文逗号分隔。10, 18, 28, 39 分为五级。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>Of more cells a random sample is taken, always with the lowest and the highest value; the log says so.</source>
      <translation>像元更多时随机抽样，始终包含最低值和最高值；日志会说明。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>The same seed gives the same sample.</source>
      <translation>种子相同，样本相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>natural breaks (Jenks)</source>
      <translation>自然断点法（Jenks）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>quantiles</source>
      <translation>分位数法</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>equal intervals</source>
      <translation>等间距法</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>standard deviations</source>
      <translation>标准差法</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/classify.py" />
      <source>own limits</source>
      <translation>自定义界限</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Distance to features</source>
      <translation>要素距离</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Measures the straight-line distance to roads, settlements, mines, water or other features: a factor of resistance surfaces, habitat quality and species models.</source>
      <translation>计算到道路、居民点、矿区、水域或其他要素的直线距离：可作为生态阻力面、生境质量和物种模型的因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Exact Euclidean distance between the centres of cells (Felzenszwalb and Huttenlocher, 2012). Points count in the cell they lie in, lines in each cell they cross, polygons in the cells whose centre they cover. Features beyond the edge of the reference raster are not seen, those on its nodata cells are.</source>
      <translation>像元中心之间的精确欧氏距离（Felzenszwalb 和 Huttenlocher，2012）。点计入所在像元，线计入所穿过的每个像元，多边形计入中心被其覆盖的像元。参考栅格范围以外的要素不计，位于其无数据像元上的要素计入。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>The farthest cell is {farthest:,.0f} m from the nearest feature, on average it is {mean:,.0f} m.</source>
      <translation>最远的像元距最近的要素 {farthest:,.0f} m，平均为 {mean:,.0f} m。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Features</source>
      <translation>要素</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Classes that are features (for a raster)</source>
      <translation>作为要素的类别（输入为栅格时）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Distance (m)</source>
      <translation>距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Largest distance (m)</source>
      <translation>最大距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Gives the cells of the result, and its nodata cells.</source>
      <translation>决定结果的像元及其无数据像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Points, lines or polygons, or a raster of classes.</source>
      <translation>点、线或多边形，或类别栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>Values with commas. Empty: all values above 0.</source>
      <translation>以英文逗号分隔的值。留空：所有大于 0 的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>{name} is a vector layer and has no classes of cells. Leave “{label}” empty.</source>
      <translation>{name} 是矢量图层，没有像元类别。请将“{label}”留空。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/distance_to_features.py" />
      <source>{name} has no cell above 0, so no feature. Name the classes that are features.</source>
      <translation>{name} 没有大于 0 的像元，因此没有要素。请指定作为要素的类别。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>Fill depressions</source>
      <translation>填洼</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>Raises the depressions of an elevation model to the height of their outlets, so that water runs off everywhere. Most depressions are faults of the model; in karst many are dolines, where water does sink into the ground: look at their depth before you use the filled elevation.</source>
      <translation>将高程模型中的洼地抬升到其出口高度，使水处处都能流走。多数洼地是高程模型的误差；在喀斯特地区，许多洼地是水确实渗入地下的漏斗：使用填洼后的高程之前，请先查看洼地深度。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>Priority flood from the edge of the raster and the cells beside nodata, over eight neighbours (Barnes et al., 2014). A filled depression is level; the tool Flow directions finds the way over it.</source>
      <translation>从栅格边缘和无数据旁的像元开始，按八邻域做优先洪泛（Barnes 等，2014）。填充后的洼地是平的；“水流方向”工具会找出穿过平地的路径。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>doline</source>
      <translation>漏斗</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>{cells:,} cells raised, {percent:.2f} percent of the land; the deepest depression has {depth:,.1f} m.</source>
      <translation>抬升了 {cells:,} 个像元，占陆地的 {percent:.2f}%；最深的洼地为 {depth:,.1f} m。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>Elevation with depressions filled (m)</source>
      <translation>填洼后的高程（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>Depth of the depressions (m)</source>
      <translation>洼地深度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>Cells raised</source>
      <translation>被抬升的像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/fill_depressions.py" />
      <source>By how much each cell was raised; 0 where it was not.</source>
      <translation>每个像元被抬升的高度；未抬升处为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Flow accumulation</source>
      <translation>汇流累积量</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Counts the cells that drain through each cell, or adds up what lies on them: runoff, a load of nutrients, an area of fields.</source>
      <translation>统计流经每个像元的上游像元数，或累加这些像元上的量：径流、养分负荷、农田面积等。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Each cell passes on what it received and its own, to one neighbour (D8, O'Callaghan and Mark, 1984) or divided over several (MFD, Freeman, 1991), as its direction says.</source>
      <translation>每个像元把收到的量和自身的量按其流向传给一个邻居（D8，O'Callaghan 和 Mark，1984），或分配给多个邻居（MFD，Freeman，1991）。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>catchment</source>
      <translation>汇水区</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>{kind}: {cells:,} cells; the largest accumulation is {largest:,.6g}.</source>
      <translation>{kind}：{cells:,} 个像元；最大汇流累积量为 {largest:,.6g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Flow directions (codes)</source>
      <translation>水流方向（编码）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>What each cell adds (any unit per cell)</source>
      <translation>每个像元贡献的量（任意单位/像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Flow accumulation (cells, or the unit of what is added)</source>
      <translation>汇流累积量（像元数，或所累加量的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Largest accumulation</source>
      <translation>最大汇流累积量</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>{name} has no value in {cells:,} cells that have a direction; they add 0.</source>
      <translation>{name} 在 {cells:,} 个有流向的像元中没有值；这些像元按 0 计。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>From the tool Flow directions, D8 or MFD; or of another program, with the D8 codes 1, 2, 4 .. 128 clockwise from east, or the MFD numbers of pygeoprocessing.</source>
      <translation>来自“水流方向”工具的 D8 或 MFD；也可来自其他程序：从东起顺时针的 D8 编码 1、2、4 .. 128，或 pygeoprocessing 的 MFD 数值。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>Without it each cell adds 1. A quantity per hectare or in mm must be multiplied by the area of a cell first.</source>
      <translation>不给则每个像元贡献 1。按公顷或以 mm 计的量须先乘以像元面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>The cell itself is included: 1 on a divide.</source>
      <translation>包括像元自身：分水岭上为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_accumulation.py" />
      <source>{name} holds no whole numbers, so it is no raster of flow directions. Compute them with the tool Flow directions.</source>
      <translation>{name} 不是整数栅格，因此不是水流方向栅格。请用“水流方向”工具计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Flow directions</source>
      <translation>水流方向</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Finds where the water of each cell runs: to one neighbour, or divided over all lower ones. The tool Flow accumulation takes the result.</source>
      <translation>确定每个像元的水流向何处：流向一个邻居，或分配给所有较低的邻居。“汇流累积量”工具使用该结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Depressions are filled by priority flood (Barnes et al., 2014). D8: to the neighbour towards which the land falls most steeply (O'Callaghan and Mark, 1984), written as 1 east, 2 south-east, 4 south, 8 south-west, 16 west, 32 north-west, 64 north and 128 north-east, 0 where no neighbour is lower, 255 for nodata: the codes that ArcGIS and many others use. MFD: to all lower neighbours in proportion to the slope (Freeman, 1991), written as pygeoprocessing and InVEST do: one 32-bit whole number for each cell, whose bits 4 k to 4 k + 3 hold the share, in fifteenths, of direction k, from 0 (east) counter-clockwise to 7 (south-east); 0 for nodata, and where no neighbour is lower. Level ground drains as in InVEST 3.20, the shortest way to where it falls.</source>
      <translation>洼地用优先洪泛法填充（Barnes 等，2014）。D8：流向坡降最大的邻居（O'Callaghan 和 Mark，1984），写为 1 东、2 东南、4 南、8 西南、16 西、32 西北、64 北、128 东北，没有更低的邻居处为 0，无数据为 255：即 ArcGIS 等许多软件使用的编码。MFD：按坡度比例流向所有较低的邻居（Freeman，1991），写法与 pygeoprocessing 和 InVEST 相同：每个像元一个 32 位整数，其第 4 k 至 4 k + 3 位是方向 k 的份额（以十五分之一计），k 从 0（东）逆时针到 7（东南）；无数据和没有更低的邻居处为 0。平地按 InVEST 3.20 的做法，沿最短路径流向下坡处。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Directions of {cells:,} cells; water ends in {ends:,} of them.</source>
      <translation>{cells:,} 个像元的流向；水在其中 {ends:,} 个像元终止。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Water runs to</source>
      <translation>水流向</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Fill depressions first</source>
      <translation>先填洼</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>D8 for watersheds and streams; MFD where water spreads over slopes, as InVEST takes it by default. MFD needs square cells.</source>
      <translation>D8 适合流域和河流；MFD 适合水在坡面上散开的情形，InVEST 默认采用它。MFD 需要正方形像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>Without it water ends in depressions, as in the dolines of karst.</source>
      <translation>不填洼时水在洼地中终止，如喀斯特漏斗。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>the steepest neighbour (D8)</source>
      <translation>最陡的相邻像元（D8）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/flow_directions.py" />
      <source>all lower neighbours (MFD)</source>
      <translation>所有较低的相邻像元（MFD）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Normalise</source>
      <translation>归一化</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Brings a raster to a scale without unit, so that layers of different units can be added, such as ecosystem services or parts of a health index. Run it in batch for several rasters.</source>
      <translation>将栅格转换为无量纲尺度，使不同单位的图层可以相加，例如生态系统服务或健康指数的各组成部分。多个栅格请用批处理运行。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Percentiles: (x - low) / (high - low), clipped to 0 and 1, so that a few extreme cells do not squeeze the others. Minimum and maximum: the same between them. Standard deviations: (x - mean) / standard deviation, not bounded. Ranks: from 0 for the smallest to 1 for the largest; equal values share their mean rank. Reversed: 1 - x, or -x for standard deviations.</source>
      <translation>百分位：(x - 低值) / (高值 - 低值)，截断到 0 和 1，使少数极端像元不致压缩其他像元。最小值与最大值：同样的公式，取最小值和最大值。标准差：(x - 平均值) / 标准差，无界。秩：最小为 0，最大为 1；相等的值取平均秩。反向：1 - x；标准差法为 -x。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name} has nothing to stretch, since both ends are {lower:.5g}: all cells are 0.</source>
      <translation>{name} 没有可拉伸的范围，因为两端均为 {lower:.5g}：所有像元为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Reverse: much becomes little</source>
      <translation>反向：大值变小</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Percentile that becomes 0 (percent)</source>
      <translation>变为 0 的百分位（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Percentile that becomes 1 (percent)</source>
      <translation>变为 1 的百分位（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Normalised</source>
      <translation>归一化结果</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Value that becomes 0 (unit of the raster)</source>
      <translation>变为 0 的值（栅格的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Value that becomes 1 (unit of the raster)</source>
      <translation>变为 1 的值（栅格的单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name}: mean {lower:.5g}, standard deviation {spread:.5g}.</source>
      <translation>{name}：平均值 {lower:.5g}，标准差 {spread:.5g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>For layers of which less is better, such as soil loss.</source>
      <translation>用于越小越好的图层，如土壤流失量。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>Read with percentiles only.</source>
      <translation>仅在百分位法中读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name}: {lower:.5g} becomes 1, {upper:.5g} becomes 0.</source>
      <translation>{name}：{lower:.5g} 变为 1，{upper:.5g} 变为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>{name}: {lower:.5g} becomes 0, {upper:.5g} becomes 1.</source>
      <translation>{name}：{lower:.5g} 变为 0，{upper:.5g} 变为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>between two percentiles, clipped to 0-1</source>
      <translation>两个百分位之间，截断到 0-1</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>between minimum and maximum (0-1)</source>
      <translation>最小值与最大值之间（0-1）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>standard deviations from the mean</source>
      <translation>与平均值相差的标准差数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/normalise.py" />
      <source>ranks (0-1)</source>
      <translation>秩（0-1）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Table of a study</source>
      <translation>研究附表</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Writes a table of the studies, as it was printed, for your own edits: resistance scores, corrections, class names. Give the edited file to the tool that needs it. The log tells what is inconsistent in print, so that you can correct it first.</source>
      <translation>按原文写出研究中的表，供您自行编辑：阻力赋值、修正系数、类别名称。请将编辑后的文件用于需要它的工具。日志会指出原文中不一致之处，以便您先行更正。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>The tables are kept as published, with a note where the print contradicts itself and a source in each row. Tables of resistance and corrections are checked as the tool that reads them does.</source>
      <translation>各表保持发表时的原样，原文自相矛盾处附有说明，每行注明出处。阻力表和修正系数表的检查与读取它们的工具相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>default values</source>
      <translation>默认值</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>{title}: {rows} rows, {faults} faults to correct before use.</source>
      <translation>{title}：{rows} 行，使用前需更正 {faults} 处错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Table for editing</source>
      <translation>供编辑的表</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>Number of faults to correct before use</source>
      <translation>使用前需更正的错误数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/preset_table.py" />
      <source>The tables of the papers are as printed, with their misprints.</source>
      <translation>论文中的表保持原样，包括其印刷错误。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Reclassify by table</source>
      <translation>按表格重分类</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Replaces classes or ranges of a raster by the values of a table: scores, coefficients, new classes. Gaps, overlaps and classes without a row are refused by name.</source>
      <translation>用表中的值替换栅格的类别或区间：分值、系数、新类别。空缺、重叠以及没有对应行的类别会被指名拒绝。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>A row holds for its exact class, or for the range from low to high.</source>
      <translation>每一行适用于其精确的类别，或从 low 到 high 的区间。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>{cells:,} cells reclassified by {rows} rows; {missing:,} are nodata.</source>
      <translation>按 {rows} 行重分类了 {cells:,} 个像元；{missing:,} 个为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>A limit between two ranges belongs to</source>
      <translation>两个区间的分界值归入</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Cells that no row covers</source>
      <translation>没有行覆盖的像元</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Draw the result as classes</source>
      <translation>将结果按类别显示</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Reclassified</source>
      <translation>重分类结果</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Each row has an exact class, or a range from low to high (empty: open-ended), in the raster's units; and the value it gets.</source>
      <translation>每一行给出一个精确的类别，或从 low 到 high 的区间（留空：不设界限），以栅格的单位表示；以及它得到的值。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>Otherwise it is drawn as a continuous quantity.</source>
      <translation>否则按连续数量显示。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>the upper range</source>
      <translation>较高的区间</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>the lower range</source>
      <translation>较低的区间</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>refuse the table</source>
      <translation>拒绝该表</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>become nodata</source>
      <translation>变为无数据</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/reclassify.py" />
      <source>keep their value</source>
      <translation>保持原值</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Streams from elevation</source>
      <translation>由高程提取河流</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Finds the cells of streams where no map of them is at hand, for example for the distance to water. Choose the smallest catchment so that the streams agree with those that are known.</source>
      <translation>在没有河流图时找出河流像元，例如用于计算到水域的距离。请选择最小汇水面积，使提取的河流与已知河流相符。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Depressions are filled by priority flood (Barnes and others, 2014), water leaves each cell towards the steepest of its eight neighbours (D8, O'Callaghan and Mark, 1984) or divides over all lower ones (MFD, Freeman, 1991), and the cells above are counted. Water runs out at the edge of the raster and beside nodata: what drains in from outside the raster is not known to it. InVEST 3.20 differs: with D8 more than the smallest catchment must drain; with MFD a stream must lead out of the raster, and small gaps, down to 0.7 of the catchment, are bridged.</source>
      <translation>洼地用优先洪泛法填充（Barnes 等，2014），水从每个像元流向八个邻居中坡降最大的一个（D8，O'Callaghan 和 Mark，1984），或分配给所有较低的邻居（MFD，Freeman，1991），并统计上游像元数。水在栅格边缘和无数据旁流出：不考虑从栅格外流入的水。InVEST 3.20 有所不同：D8 要求汇水面积大于最小汇水面积；MFD 要求河流通到栅格之外，并连接汇水面积不小于其 0.7 倍的小间断。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>{cells:,} cells in streams, {percent:.2f} percent of the land; the largest catchment has {largest:,.2f} km².</source>
      <translation>河流像元 {cells:,} 个，占土地的 {percent:.2f}%；最大的汇水面积为 {largest:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>A cell is a stream</source>
      <translation>像元算作河流的条件</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Catchment of each cell (km²)</source>
      <translation>各像元的汇水面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Cells in streams</source>
      <translation>河流像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Threshold of InVEST: {cells:,.6g} cells.</source>
      <translation>InVEST 的阈值：{cells:,.6g} 个像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>A larger one leaves fewer and larger streams.</source>
      <translation>取值越大，河流越少越大。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>MFD, and the rule of InVEST, need square cells.</source>
      <translation>MFD 和 InVEST 的规则需要正方形像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>The threshold of InVEST is the smallest catchment over the area of a cell; the log says it.</source>
      <translation>InVEST 的阈值是最小汇水面积除以像元面积；日志中会给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>1 in a stream, 0 elsewhere.</source>
      <translation>河流为 1，其余为 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Flow accumulation times the area of a cell, itself included.</source>
      <translation>汇流累积量乘以像元面积，包括该像元自身。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>where its catchment is large enough</source>
      <translation>汇水面积足够大</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>by the rule of InVEST 3.20</source>
      <translation>按 InVEST 3.20 的规则</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Terrain factors</source>
      <translation>地形因子</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Derives from an elevation model the factors that resistance surfaces, species models and erosion risk ask for. Only the outputs that are asked for are computed.</source>
      <translation>由高程模型计算生态阻力面、物种模型和侵蚀风险所需的因子。只计算要求输出的因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope by third-order finite differences (Horn, 1981). Relief amplitude: highest minus lowest elevation within the radius. Northness and eastness: cosine and sine of the direction that the slope faces. Topographic position: elevation minus the mean within the radius (Weiss, 2001). Topographic wetness: ln(a / tan beta) (Beven and Kirkby, 1979), on eight flow directions after depressions are filled. At the edge and beside nodata the neighbours that are missing are left out.</source>
      <translation>坡度采用三阶有限差分（Horn，1981）。地形起伏度：半径内最高与最低高程之差。北向度和东向度：坡向的余弦和正弦。地形位置指数：高程减去半径内的平均值（Weiss，2001）。地形湿度指数：ln(a / tan beta)（Beven 和 Kirkby，1979），填洼后按八个流向计算。在边缘和无数据旁，缺失的邻居不参与计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>{factor}: {low:,.4g} to {high:,.4g}</source>
      <translation>{factor}：{low:,.4g} 至 {high:,.4g}</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>topography</source>
      <translation>地形</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Unit of the slope</source>
      <translation>坡度单位</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Radius of the relief amplitude (m)</source>
      <translation>地形起伏度的半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Radius of the topographic position (m)</source>
      <translation>地形位置指数的半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Inner radius of the topographic position (m)</source>
      <translation>地形位置指数的内半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Shape of the neighbourhood</source>
      <translation>邻域形状</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Weight northness and eastness by the slope</source>
      <translation>用坡度加权北向度和东向度</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Least slope for the topographic wetness (m per m)</source>
      <translation>地形湿度指数的最小坡度（m/m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope (degrees or percent)</source>
      <translation>坡度（度或百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Relief amplitude (m)</source>
      <translation>地形起伏度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Northness (-1 to 1)</source>
      <translation>北向度（-1 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Eastness (-1 to 1)</source>
      <translation>东向度（-1 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Topographic position index (m)</source>
      <translation>地形位置指数（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Topographic wetness index</source>
      <translation>地形湿度指数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Slope (percent)</source>
      <translation>坡度（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>The resistance tables of the studies use degrees.</source>
      <translation>各研究的阻力表以度为单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Relief grows with the radius; compare only results of one radius.</source>
      <translation>起伏度随半径增大；请只比较同一半径的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>The size of the landforms that are to stand out: some hundred metres for gullies and knolls, some thousand for valleys and ridges.</source>
      <translation>要突出的地貌的尺度：沟壑和小丘取几百米，山谷和山脊取几千米。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Above 0 the cell is compared with a ring around it.</source>
      <translation>大于 0 时，像元与其周围的环形区域比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Multiplies by the sine of the slope, so that gentle slopes, whose aspect matters little, come near 0.</source>
      <translation>乘以坡度的正弦，使坡向影响不大的缓坡接近 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Flatter cells count as this steep; on level ground the index would be infinite.</source>
      <translation>更平缓的像元按此坡度计；在平地上该指数会是无穷大。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>1 faces north, -1 south, 0 east, west or level.</source>
      <translation>1 朝北，-1 朝南，0 朝东、朝西或平地。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>1 faces east, -1 west, 0 north, south or level.</source>
      <translation>1 朝东，-1 朝西，0 朝北、朝南或平地。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Above 0 on ridges, below 0 in valleys.</source>
      <translation>山脊大于 0，山谷小于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>Higher is wetter; it takes most of the time.</source>
      <translation>值越大越湿润；耗时最多。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Topographic index</source>
      <translation>地形指数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Says where water gathers on gentle ground: as the index that the formula of water conservation takes, which knows the soil, or as the wetness index of hydrology. Use it to see whether the units that you mean to give to the tool Water conservation fit your land.</source>
      <translation>说明水在何处的平缓地面上汇集：可以是水源涵养公式所用、考虑土壤的指数，也可以是水文学的湿度指数。用它检查准备给“水源涵养”工具的单位是否适合本地。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Water conservation: TI = log10(A / (D S)), with A the area that drains through the cell, itself included, D the depth of the soil and S the slope (Horn, 1981). Which units the formula was made for is printed nowhere; in mm and percent it is below 0 nearly everywhere, and so would be the water conserved. Wetness: ln(a / tan beta) (Beven and Kirkby, 1979), with a the area over the width of a cell, by D8. Depressions are filled first.</source>
      <translation>水源涵养：TI = log10(A / (D S))，A 为流经像元的汇水面积（含自身），D 为土壤深度，S 为坡度（Horn，1981）。该公式原本采用何种单位，文献中均未写明；以 mm 和百分比计时，指数几乎处处小于 0，涵养量也会如此。湿度：ln(a / tan beta)（Beven 和 Kirkby，1979），a 为汇水面积除以像元宽度，用 D8。均先填洼。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>soil depth</source>
      <translation>土壤深度</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Topographic index from {low:.2f} to {high:.2f} in nine of ten cells; {negative:.1f} percent of the cells are below 0.</source>
      <translation>九成像元的地形指数为 {low:.2f} 至 {high:.2f}；{negative:.1f}% 的像元小于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Index</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Soil depth (mm)</source>
      <translation>土壤深度（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>The area A enters in</source>
      <translation>面积 A 代入时的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>The soil depth D enters in</source>
      <translation>土壤深度 D 代入时的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>The slope S enters in</source>
      <translation>坡度 S 代入时的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Least slope for the wetness (m per m)</source>
      <translation>湿度指数的最小坡度（m/m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Topographic index (no unit)</source>
      <translation>地形指数（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Share of the cells below 0 (percent)</source>
      <translation>小于 0 的像元比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>{percent:.1f} percent of the cells are level or without soil; there the index is infinite, and nodata.</source>
      <translation>{percent:.1f}% 的像元是平地或没有土壤；那里指数为无穷大，记为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>The index is below 0 in {percent:.0f} percent of the cells, so the formula of water conservation would hold no water there. Let the depth enter in metres, or the slope in metres per metre.</source>
      <translation>{percent:.0f}% 的像元指数小于 0，水源涵养公式在那里不会涵养任何水。请让土壤深度以米代入，或让坡度以 m/m 代入。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Needed for the index of water conservation.</source>
      <translation>水源涵养指数需要它。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>For the index of water conservation.</source>
      <translation>用于水源涵养指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>For the index of water conservation. Number of cells, metres, and metres per metre keep it above 0 on most land.</source>
      <translation>用于水源涵养指数。像元数、米和 m/m 可使指数在多数地方大于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>Higher is wetter. The index of water conservation is nodata on level ground and where there is no soil, where it is infinite.</source>
      <translation>值越高越湿。在平地和没有土壤处，水源涵养指数为无穷大，记为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>The index of water conservation needs the soil depth. Give its raster, or choose the index of wetness.</source>
      <translation>水源涵养指数需要土壤深度。请给出其栅格，或选择湿度指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>of water conservation: log10(A / (D S))</source>
      <translation>水源涵养：log10(A / (D S))</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>of wetness: ln(a / tan beta)</source>
      <translation>湿度：ln(a / tan beta)</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>number of cells</source>
      <translation>像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>square metres</source>
      <translation>平方米</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>millimetres</source>
      <translation>毫米</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>metres</source>
      <translation>米</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/topographic_index.py" />
      <source>metres per metre</source>
      <translation>m/m</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Watersheds</source>
      <translation>流域</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Finds the land that drains to gauges, dams, springs or lakes, for results by watershed. Outlets upstream of another one share its land: the table names the next outlet downstream and the whole area above each.</source>
      <translation>划出汇入水文站、水坝、泉或湖泊的土地，用于按流域统计。上游出口会分走下游出口的土地：表中给出下游的下一个出口，以及每个出口以上的全部面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Depressions are filled by priority flood (Barnes et al., 2014), and water leaves each cell towards the steepest of its eight neighbours (D8, O'Callaghan and Mark, 1984), over level ground as in InVEST 3.20. Each outlet moves to the cell within the search distance through which most water drains, since a mapped outlet rarely lies on the stream of the elevation model.</source>
      <translation>洼地用优先洪泛法填充（Barnes 等，2014），水从每个像元流向八个邻居中坡降最大的一个（D8，O'Callaghan 和 Mark，1984），平地按 InVEST 3.20 处理。每个出口移到搜索距离内汇水最多的像元，因为图上的出口很少正好落在高程模型的河道上。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>{count} watersheds, {area:,.2f} km²</source>
      <translation>{count} 个流域，{area:,.2f} km²</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Outlets</source>
      <translation>出口</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Outlets move to the largest stream within (m)</source>
      <translation>出口移到此距离内最大的河流（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Watersheds (km²)</source>
      <translation>流域（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Watersheds as a raster of numbers</source>
      <translation>流域编号栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Outlets, once moved</source>
      <translation>移动后的出口</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Table of watersheds (km²)</source>
      <translation>流域表（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Number of watersheds</source>
      <translation>流域数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Area of all watersheds (km²)</source>
      <translation>全部流域面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>These watersheds reach the edge of the elevation raster and may go on beyond it: {watersheds}. Take a larger raster unless its edge is the divide.</source>
      <translation>以下流域到达高程栅格的边缘，可能延伸到栅格之外：{watersheds}。除非边缘就是分水岭，否则请用更大的栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>Points, or lines and polygons such as lakes; or a raster of numbers. A whole-number column such as ws_id or id numbers them, else their order does.</source>
      <translation>点，或湖泊等线、面；也可以是编号栅格。以 ws_id 或 id 等整数列编号，没有则按顺序编号。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/watersheds.py" />
      <source>0 leaves them where they are. Some cells suffice: too far, and an outlet on a brook moves to the river below. Give 0 for lakes.</source>
      <translation>0 表示不移动。几个像元即可：太远时，小溪上的出口会移到下游的大河。湖泊请给 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Liuzhi: resistance scores and weights</source>
      <translation>六枝：阻力赋值与权重</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Liuzhi: corrections of the resistance</source>
      <translation>六枝：阻力修正系数</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Liuzhi: ecological sources as published</source>
      <translation>六枝：已发表的生态源地</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: resistance scores and weights</source>
      <translation>柴达木：阻力赋值与权重</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Land-cover classes of CLCD</source>
      <translation>CLCD 土地覆被类别</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Slope classes of the standards</source>
      <translation>标准规定的坡度分级</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Random index of the AHP</source>
      <translation>层次分析法的随机一致性指标</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: values of services as published</source>
      <translation>柴达木：已发表的服务价值</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: equivalent factors of services</source>
      <translation>柴达木：服务的当量因子</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Wujiang: services of the reaches as published</source>
      <translation>乌江：已发表的各河段服务</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Grades of water erosion of SL 190-2007</source>
      <translation>SL 190-2007 水力侵蚀强度分级</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Carbon and climate: coefficients</source>
      <translation>碳与气候：系数</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Karst: soil formation rate by rock</source>
      <translation>喀斯特：各类岩石的成土速率</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Karst: carbon dioxide taken up by rock (GEM-CO2)</source>
      <translation>喀斯特：岩石吸收的二氧化碳（GEM-CO2）</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Karst: ratings of groundwater vulnerability (EPIK)</source>
      <translation>喀斯特：地下水脆弱性评分（EPIK）</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Karst: scores of rocky desertification</source>
      <translation>喀斯特：石漠化评分</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Karst: indicators of restoration</source>
      <translation>喀斯特：修复成效指标</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: classes of ecosystem health</source>
      <translation>柴达木：生态系统健康等级</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: weights of ecosystem organisation</source>
      <translation>柴达木：生态系统组织力权重</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Health: resistance and resilience of classes</source>
      <translation>健康：各类的抵抗系数和恢复系数</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: rules of restoration zones</source>
      <translation>柴达木：修复分区规则</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: measures in restoration zones</source>
      <translation>柴达木：修复分区措施</translation>
    </message>
    <message>
      <location filename="../algorithms/presets.py" />
      <source>Qaidam: restoration zones as published</source>
      <translation>柴达木：发表的修复分区面积</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Priority areas by smallest area</source>
      <translation>不同最小面积下的优先区</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Draws how the number and the area of priority areas, and the biodiversity and services that they hold, fall as larger cores are asked for; and tells where the curve bends. Use it before the tool Conservation priority areas.</source>
      <translation>绘制随着所要求的核心区增大，优先区的数量、面积及其所含生物多样性和服务如何减少，并指出曲线的拐点。请在工具“保护优先区”之前使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>MSPA and filled holes as in the tool Conservation priority areas; then each smallest area in turn. The bend is where the curve of the area lies farthest off the line between its ends (Satopää et al., 2011); below a tenth of the height there is none worth a decision. The Wujiang study found none either, and took the size of the smallest reserves.</source>
      <translation>MSPA 和孔洞填充与工具“保护优先区”相同；然后依次取每个最小面积。拐点是面积曲线离其两端连线最远之处（Satopää 等，2011）；偏离不足高度的十分之一时，没有值得据以决策的拐点。乌江研究也未发现拐点，而采用了最小保护地的面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>From {start:,g} to {end:,g} ha the cores fall from {most} to {least} and their area from {large:,.2f} to {small:,.2f} km²; {bend}.</source>
      <translation>从 {start:,g} 到 {end:,g} ha，核心区从 {most} 个减少到 {least} 个，面积从 {large:,.2f} 减少到 {small:,.2f} km²；{bend}。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>the curve bends at {at:,g} ha (strength {strength:.2f} of 1)</source>
      <translation>曲线在 {at:,g} ha 处出现拐点（强度 {strength:.2f}，最大为 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>the curve has no clear bend</source>
      <translation>曲线没有明显的拐点</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Smallest area from (ha)</source>
      <translation>最小面积的起点（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Smallest area to (ha)</source>
      <translation>最小面积的终点（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Step (ha)</source>
      <translation>步长（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Or these smallest areas (ha), with commas</source>
      <translation>或直接给出这些最小面积（ha），以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Areas and coverage by smallest area</source>
      <translation>各最小面积下的面积与覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/area_threshold_sweep.py" />
      <source>Smallest area at the bend (ha)</source>
      <translation>拐点处的最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Correlation matrix</source>
      <translation>相关矩阵</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Tells whether biodiversity and ecosystem services go together, so that one area can protect both; or which factors say the same and should not be used side by side. Takes rasters, or the columns of a table.</source>
      <translation>判断生物多样性与生态系统服务是否协同，从而一片区域能同时保护二者；或哪些因子含义重复而不宜并用。可用栅格，也可用表的各列。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Spearman's and Pearson's coefficient with p by Student's t, Kendall's tau-b. Of many cells a random sample is taken. Neighbouring cells are alike, so that p from the number of cells is too small: the effective sample size is that of Dutilleul (1993), Biometrics 49:305-314. The variance inflation factor is 1 / (1 - R²) of each layer from the others.</source>
      <translation>Spearman 与 Pearson 系数，p 由学生 t 分布得出；Kendall 系数为 tau-b。像元很多时随机抽样。相邻像元相似，按像元数得出的 p 过小：有效样本量按 Dutilleul（1993），Biometrics 49:305-314 计算。方差膨胀因子为 1 / (1 - R²)，R² 来自每个图层对其余图层的回归。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>{pairs} pairs over {n:,} cells or rows; the strongest: {first} and {second}, {coefficient:.3f} (p {p}).</source>
      <translation>{n:,} 个像元或行上共 {pairs} 对；相关最强的是 {first} 与 {second}，{coefficient:.3f}（p {p}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>{sampled:,} of {total:,} cells with a value in every raster are taken.</source>
      <translation>在 {total:,} 个各栅格都有值的像元中取 {sampled:,} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Rasters</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Or a table</source>
      <translation>或一个表</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Columns of the table, with commas</source>
      <translation>表的列，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Coefficient</source>
      <translation>系数</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Effective sample size</source>
      <translation>有效样本量</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Largest sample (cells)</source>
      <translation>最大样本（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Coefficients by pair</source>
      <translation>各对的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Matrix of coefficients</source>
      <translation>系数矩阵</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Coefficients by zone</source>
      <translation>各分区的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Variance inflation factors</source>
      <translation>方差膨胀因子</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Heat map</source>
      <translation>热图</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Largest coefficient without its sign</source>
      <translation>最大系数的绝对值</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Neighbouring cells are alike: the strongest pair is worth at least {effective:,.0f} independent cells (p {p}).</source>
      <translation>相邻像元相似：相关最强的一对至少相当于 {effective:,.0f} 个独立像元（p {p}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Empty: all columns of numbers.</source>
      <translation>留空：所有数值列。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>For the coefficients by zone, such as reaches of a river.</source>
      <translation>用于按分区计算系数，例如河段。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Of rasters, for Spearman's and Pearson's coefficient; from 1000 of the cells, so that it is a lower limit.</source>
      <translation>用于栅格的 Spearman 和 Pearson 系数；由其中 1000 个像元得出，因此是下限。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>The same seed draws the same cells.</source>
      <translation>相同的种子抽取相同的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Coefficient, p and number of cells of each pair.</source>
      <translation>每一对的系数、p 和像元数。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Give either rasters or a table, to correlate what it holds.</source>
      <translation>请给出栅格或表中的一种，以便对其内容作相关分析。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Coefficients by zone need zones. Give them, or skip this table.</source>
      <translation>按分区的系数需要分区。请给出分区，或不输出此表。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Spearman: of ranks</source>
      <translation>Spearman：按秩</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Pearson: of values</source>
      <translation>Pearson：按值</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Kendall: tau-b</source>
      <translation>Kendall：tau-b</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>Zones go with rasters, not with a table. Leave them out.</source>
      <translation>分区只用于栅格，不用于表。请去掉分区。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/correlation_matrix.py" />
      <source>The table {table} has no column {column} (it has: {found}). Correct the name.</source>
      <translation>表 {table} 没有列 {column}（现有：{found}）。请更正列名。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Gap analysis</source>
      <translation>保护空缺分析</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Tells how much of the priority areas reserves protect, which gaps to close first and what that gains, and which reserves lie where there is little to protect. It takes the result of the tool Conservation priority areas.</source>
      <translation>说明保护地保护了多少优先区，应先填补哪些空缺、收效如何，以及哪些保护地所在之处可保护的很少。使用工具“保护优先区”的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>The Wujiang study: priority areas are laid over reserves. A gap has priority and no reserve, a match both; a mismatch is in a reserve, without priority and of low value. The value is the mean of the ranks in biodiversity and services. Gaps are added to the reserves by rank, and what is covered is drawn against the land it takes, with the targets of 17 percent (Aichi, 2020) and 30 percent (Kunming-Montreal, 2030).</source>
      <translation>乌江研究：将优先区与保护地叠加。空缺为有优先而无保护地，匹配为二者兼有；错配为位于保护地内、无优先且价值低。价值是生物多样性与服务的秩的均值。空缺按排名依次加入保护地，将覆盖率对所需土地作图，并标出 17%（爱知目标，2020）和 30%（昆明—蒙特利尔框架，2030）的目标。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Adding gaps by rank up to {spent:g} percent of the study area raises the coverage of the priority areas from {before:.1f} to {after:.1f} percent.</source>
      <translation>按排名加入空缺至研究区的 {spent:g}%，优先区的覆盖率从 {before:.1f}% 提高到 {after:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Reserves protect {covered:.2f} percent of the priority areas and {protected:.2f} percent of the study area; {gaps} gaps, {gap_area:,.2f} km², and {mismatches} mismatches, {mismatch_area:,.2f} km².</source>
      <translation>保护地保护了优先区的 {covered:.2f}%、研究区的 {protected:.2f}%；空缺 {gaps} 个，{gap_area:,.2f} km²；错配 {mismatches} 个，{mismatch_area:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Reserves with the smallest share of priority areas: {reserves}.</source>
      <translation>优先区占比最小的保护地：{reserves}。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Classes of priority</source>
      <translation>优先类别</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Reserves</source>
      <translation>保护地</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Gaps are ranked by</source>
      <translation>空缺的排名依据</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Low value: mean rank below (0 to 1)</source>
      <translation>低价值：平均秩低于（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Land to add (percent of the study area)</source>
      <translation>新增土地（占研究区的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Column of the names</source>
      <translation>名称所在的列</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Gaps, matches and mismatches</source>
      <translation>空缺、匹配与错配</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Gaps, matches and mismatches by rank</source>
      <translation>按排名的空缺、匹配与错配</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Coverage by class</source>
      <translation>各类别的覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Coverage by zone</source>
      <translation>各分区的覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Reserves with what they protect</source>
      <translation>各保护地及其保护内容</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Overlaps of reserves</source>
      <translation>保护地的重叠</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Gain by gaps added</source>
      <translation>加入空缺的收效</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Chart of the coverage</source>
      <translation>覆盖率图</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Curve of the gain</source>
      <translation>收效曲线</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Percent of the priority areas protected</source>
      <translation>受保护的优先区比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Percent of the study area protected</source>
      <translation>受保护的研究区比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Area of the gaps (km²)</source>
      <translation>空缺面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>{count} pairs of reserves overlap, {area:,.2f} km² in all, which counts once: {pairs}.</source>
      <translation>{count} 对保护地相互重叠，共 {area:,.2f} km²，只计一次：{pairs}。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Outside the study area, where they protect nothing: {ids}.</source>
      <translation>位于研究区之外，在区内不起保护作用：{ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>To protect {target:g} percent of the priority areas takes {spent:.2f} percent more of the land.</source>
      <translation>要保护优先区的 {target:g}%，还需土地的 {spent:.2f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>biodiversity</source>
      <translation>生物多样性</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>services</source>
      <translation>服务</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>The result of the tool Conservation priority areas.</source>
      <translation>工具“保护优先区”的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>They may overlap: an area in several counts once.</source>
      <translation>可以重叠：位于多个保护地内的区域只计一次。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Ranks gaps and reserves, with the services.</source>
      <translation>与服务一起用于空缺和保护地的排名。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Such as reaches of a river or districts, for the coverage.</source>
      <translation>例如河段或行政区，用于统计覆盖率。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Without biodiversity and services, by area.</source>
      <translation>没有生物多样性和服务时，按面积。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Of mismatches; without layers of value all are.</source>
      <translation>用于错配；没有价值图层时全部算作错配。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>The log says what this gains.</source>
      <translation>日志会说明由此得到的收效。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>Of reserves and zones, for the tables.</source>
      <translation>保护地和分区的名称，用于各表。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>The coverage by zone needs zones. Give them, or skip this table.</source>
      <translation>按分区的覆盖率需要分区。请给出分区，或不输出此表。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>{spent:g} percent of the study area raises the {name} under protection from {before:.1f} to {after:.1f} percent.</source>
      <translation>新增研究区的 {spent:g}%，可将受保护的 {name} 从 {before:.1f}% 提高到 {after:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>value times area</source>
      <translation>价值乘以面积</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/gap_analysis.py" />
      <source>value</source>
      <translation>价值</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Hot spots (Getis-Ord Gi*)</source>
      <translation>热点分析（Getis-Ord Gi*）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Finds where high values of biodiversity or of ecosystem services lie together, more than chance would bring: areas with smoother limits than those above a threshold. The tool Priority areas takes the result.</source>
      <translation>找出生物多样性或生态系统服务的高值聚集程度超出偶然的地方：其边界比按阈值划出的更平滑。工具“保护优先区”使用其结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Ord and Getis (1995), Geographical Analysis 27:286-306: Gi* of each cell and its neighbours as a standard score z, against the mean and the standard deviation of all cells. Two-sided p of 0.10, 0.05 and 0.01 lie at z of 1.65, 1.96 and 2.58. With control of the false discovery rate (Benjamini and Hochberg, 1995) fewer cells count, as so many are tested at once. At edges and gaps the neighbours that are there count.</source>
      <translation>Ord 和 Getis（1995），Geographical Analysis 27:286-306：以全部像元的均值和标准差为基准，将每个像元及其邻居的 Gi* 表示为标准分数 z。双侧 p 为 0.10、0.05 和 0.01 时，z 为 1.65、1.96 和 2.58。由于同时检验的像元很多，控制错误发现率（Benjamini 和 Hochberg，1995）后算作热点的像元较少。在边缘和空缺处，只计存在的邻居。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Hot spots: {hot:,.2f} km² ({hot_percent:.1f} percent), {strong:,.2f} km² of them at 99 percent confidence; cold spots: {cold:,.2f} km² ({cold_percent:.1f} percent).</source>
      <translation>热点：{hot:,.2f} km²（{hot_percent:.1f}%），其中置信度 99% 的为 {strong:,.2f} km²；冷点：{cold:,.2f} km²（{cold_percent:.1f}%）。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Control the false discovery rate</source>
      <translation>控制错误发现率</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Hot spots and cold spots</source>
      <translation>热点与冷点</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Standard score z</source>
      <translation>标准分数 z</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Probability p</source>
      <translation>概率 p</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Area of the hot spots (km²)</source>
      <translation>热点面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Area of the cold spots (km²)</source>
      <translation>冷点面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>With control of the false discovery rate p counts up to {ninety:.4g}, {ninety_five:.4g} and {ninety_nine:.4g} at 90, 95 and 99 percent confidence.</source>
      <translation>控制错误发现率后，置信度 90%、95% 和 99% 的 p 上限分别为 {ninety:.4g}、{ninety_five:.4g} 和 {ninety_nine:.4g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>Without control of the false discovery rate: a cell is hot at 90 percent confidence from z = 1.65 on (p = 0.10, two-sided).</source>
      <translation>未控制错误发现率：z 达到 1.65（双侧 p = 0.10）的像元为置信度 90% 的热点。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>The Wujiang study does without.</source>
      <translation>乌江研究未作此控制。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/hot_spots.py" />
      <source>3, 2, 1: hot at 99, 95, 90 percent confidence; -3, -2, -1: cold; 0: neither.</source>
      <translation>3、2、1：置信度 99%、95%、90% 的热点；-3、-2、-1：冷点；0：二者皆非。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Clusters and outliers (local Moran's I)</source>
      <translation>聚类与异常值（局部 Moran's I）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Tells high values among high ones and low among low ones from outliers: a rich place amid poor land, or a poor one amid rich land. Use it beside the tool Hot spots, which shows no outliers.</source>
      <translation>区分高值聚集、低值聚集与异常值：贫乏土地中的丰富之处，或丰富土地中的贫乏之处。可与工具“热点分析”并用，后者不显示异常值。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Anselin (1995), Geographical Analysis 27:93-115. The score is exact for the mean and variance where all other cells are dealt out at random (Sokal et al., 1998), so that no permutations are drawn; p is two-sided, by the normal distribution.</source>
      <translation>Anselin（1995），Geographical Analysis 27:93-115。得分对其余像元随机重排时的均值和方差是精确的（Sokal 等，1998），因此不作随机置换；p 为双侧，按正态分布。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>High among high: {high_high:,.2f} km²; low among low: {low_low:,.2f} km²; outliers: {high_low:,.2f} km² high among low and {low_high:,.2f} km² low among high.</source>
      <translation>高-高：{high_high:,.2f} km²；低-低：{low_low:,.2f} km²；异常值：高-低 {high_low:,.2f} km²，低-高 {low_high:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Clusters and outliers</source>
      <translation>聚类与异常值</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Local Moran's I</source>
      <translation>局部 Moran's I</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Area of the clusters (km²)</source>
      <translation>聚类面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>Area of the outliers (km²)</source>
      <translation>异常值面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>95 percent</source>
      <translation>95%</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>90 percent</source>
      <translation>90%</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/local_moran.py" />
      <source>99 percent</source>
      <translation>99%</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Hot spots of polygons</source>
      <translation>多边形热点分析</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Finds districts, basins or other polygons where high values lie together (Gi*), or that are like their neighbours or stand out among them (local Moran's I).</source>
      <translation>找出高值聚集的行政区、流域或其他多边形（Gi*），或与邻居相似或相异的多边形（局部 Moran's I）。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>As the tools Hot spots and Clusters and outliers, with polygons in place of cells: neighbours touch, or their centroids lie within a distance.</source>
      <translation>与工具“热点分析”和“聚类与异常值”相同，以多边形代替像元：邻居为相接的多边形，或质心在给定距离之内的多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>{n} polygons with {pairs} pairs of neighbours: {hot} hot spots or clusters, {cold} cold spots or outliers.</source>
      <translation>{n} 个多边形，{pairs} 对邻居：{hot} 个热点或聚类，{cold} 个冷点或异常值。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Column of the values</source>
      <translation>数值所在的列</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Statistic</source>
      <translation>统计量</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Neighbours</source>
      <translation>邻居</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Polygons with their scores</source>
      <translation>带有得分的多边形</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Number of hot spots or clusters</source>
      <translation>热点或聚类的数量</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Without neighbours: {ids}.</source>
      <translation>没有邻居：{ids}。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Adds z, p, bin and bin_fdr (3, 2, 1: hot at 99, 95, 90 percent confidence; -3 to -1: cold); of Moran's I also index and cluster (1 high among high, 2 low among high, 3 low among low, 4 high among low; 0 none at 95 percent confidence).</source>
      <translation>增加 z、p、bin 和 bin_fdr（3、2、1：置信度 99%、95%、90% 的热点；-3 至 -1：冷点）；对 Moran's I 还有 index 和 cluster（1 高-高，2 低-高，3 低-低，4 高-低；0 在置信度 95% 下不显著）。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>{name} is a raster. Choose polygons, or use the tool Hot spots.</source>
      <translation>{name} 是栅格。请选择多边形，或使用工具“热点分析”。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Neighbours by distance need a distance. Give one.</source>
      <translation>按距离确定邻居需要距离。请给出距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>{name} is not in metres, so distances are unknown. Reproject it, or choose neighbours that touch.</source>
      <translation>{name} 的单位不是米，距离无从得知。请重投影，或选择相接的邻居。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>Gi*: hot spots and cold spots</source>
      <translation>Gi*：热点与冷点</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>local Moran's I: clusters and outliers</source>
      <translation>局部 Moran's I：聚类与异常值</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>share a line or a corner</source>
      <translation>共边或共角</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>share a line</source>
      <translation>共边</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/polygon_hot_spots.py" />
      <source>have their centroids within the distance</source>
      <translation>质心在给定距离之内</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Conservation priority areas</source>
      <translation>保护优先区</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Finds the land that is worth protecting most: large, compact hot spots of biodiversity, of ecosystem services, and of both. The tool Gap analysis tells how much of it reserves protect.</source>
      <translation>找出最值得保护的土地：生物多样性、生态系统服务以及二者兼有的大而紧凑的热点。工具“保护空缺分析”说明保护地保护了其中多少。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>The Wujiang study: hot spots of either layer are taken apart by MSPA, holes in the cores filled, and cores below an area dropped; where both overlap, the class is joint. The study counts the joint class within both others too, so that its parts sum to more than its total; here no cell is in two classes, and they sum to the total.</source>
      <translation>乌江研究：用 MSPA 分解两个图层各自的热点，填充核心区中的孔洞，去掉小于给定面积的核心区；二者重叠之处为共同优先类。该研究把共同优先类同时计入另外两类，因此各部分之和大于总数；这里每个像元只属于一类，各类之和等于总数。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>{count} priority areas, {area:,.2f} km², {percent:.2f} percent of the study area: {joint:.2f} for both, {biodiversity:.2f} for biodiversity only, {services:.2f} for services only, {flagship:.2f} for flagship species.</source>
      <translation>{count} 个优先区，{area:,.2f} km²，占研究区的 {percent:.2f}%：服务与生物多样性兼顾 {joint:.2f}%，仅生物多样性 {biodiversity:.2f}%，仅服务 {services:.2f}%，旗舰物种 {flagship:.2f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Smallest area of a core (ha)</source>
      <translation>核心区的最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Areas of flagship species</source>
      <translation>旗舰物种保护区域</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Where areas of flagship species overlap other classes</source>
      <translation>旗舰物种区域与其他类别重叠之处</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Cores of the hot spots</source>
      <translation>热点的核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Priority areas</source>
      <translation>优先区</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Areas and shares by class</source>
      <translation>各类别的面积与占比</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Percent of the study area</source>
      <translation>占研究区的百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>They hold {biodiversity:.1f} percent of the biodiversity and {services:.1f} percent of the services.</source>
      <translation>它们含有 {biodiversity:.1f}% 的生物多样性和 {services:.1f}% 的服务。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>1000 in the Wujiang study, whose smallest reserves have that size. The tool Priority areas by smallest area draws the curve.</source>
      <translation>乌江研究取 1000，与该区最小的保护地相当。工具“不同最小面积下的优先区”可绘制其曲线。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Taken as they are, whatever their form and size.</source>
      <translation>无论形状和大小，均照原样采用。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Before small ones are dropped, their holes filled.</source>
      <translation>已填充孔洞，尚未去掉面积小的核心区。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>Connected cells of one class, with area, share and means.</source>
      <translation>同一类别的连通像元，带有面积、占比和均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>the other class stays</source>
      <translation>保留其他类别</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>only the joint class stays</source>
      <translation>仅保留共同优先类</translation>
    </message>
    <message>
      <location filename="../algorithms/priority/priority_areas.py" />
      <source>flagship species come first</source>
      <translation>旗舰物种优先</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>The raster {name} cannot be read at row {row}: {reason}. The file may be damaged; make it anew.</source>
      <translation>栅格 {name} 在第 {row} 行无法读取：{reason}。文件可能已损坏；请重新生成。</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>{name} cannot be warped to the grid of {reference}: {reason}</source>
      <translation>{name} 无法重采样到 {reference} 的格网：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Best part of the land (percent)</source>
      <translation>最优土地的比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Part of the features it holds (percent)</source>
      <translation>所含特征的份额（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Percent of all</source>
      <translation>占全部的百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Number of cores</source>
      <translation>核心区数量</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Gaps added (percent of the study area)</source>
      <translation>新增空缺（占研究区的百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Percent under protection</source>
      <translation>受保护的百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Threshold distance (m)</source>
      <translation>距离阈值（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Equivalent connectivity EC(PC)</source>
      <translation>等效连通性 EC(PC)</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Number of components</source>
      <translation>连通组分数</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Area of the pinch points (km²)</source>
      <translation>夹点面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Overlap with the width before (share)</source>
      <translation>与上一宽度的重叠度（比例）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Share of sources lost</source>
      <translation>源地丧失比例</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Sources in the largest part (share)</source>
      <translation>最大连通组分的源地比例</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Percent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Pair of sources</source>
      <translation>源地对</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Interaction (gravity model)</source>
      <translation>相互作用力（重力模型）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Source</source>
      <translation>源地</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Patch</source>
      <translation>斑块</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Service</source>
      <translation>服务</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Value (CNY/a)</source>
      <translation>价值（元/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Mean (0 to 1)</source>
      <translation>均值（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Area (km²)</source>
      <translation>面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Factor</source>
      <translation>因子</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Accumulated cost</source>
      <translation>累积成本</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Degree of coordination (0 to 1)</source>
      <translation>协调度（0–1）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Change of the index</source>
      <translation>指数变化</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Sealed share of the ground</source>
      <translation>不透水面比例</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Indirect effect on vegetation</source>
      <translation>对植被的间接影响</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Year</source>
      <translation>年份</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Percent of the land</source>
      <translation>占土地的 %</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Depression</source>
      <translation>洼地</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Load that goes underground (per year)</source>
      <translation>进入地下的负荷（每年）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Volume (m³)</source>
      <translation>容积（m³）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Reservoir</source>
      <translation>水库</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Susceptibility to leakage (without unit)</source>
      <translation>渗漏敏感性（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Vitality</source>
      <translation>活力</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Organisation</source>
      <translation>组织力</translation>
    </message>
    <message>
      <location filename="../algorithms/report/charts.py" />
      <source>Resilience</source>
      <translation>恢复力</translation>
    </message>
    <message>
      <location filename="../algorithms/report/class_charts.py" />
      <source>all together</source>
      <translation>合计</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{area:,.2f} km² can be retired before the farmland that has to stay is reached.</source>
      <translation>在触及耕地保有量之前，可退耕 {area:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>From {percent:.1f} percent of the land water runs into {count:,} depressions and may reach the groundwater unfiltered. Keep dung, waste and the drains of roads and villages out of these catchments, and sample the springs below them.</source>
      <translation>{percent:.1f}% 土地上的水汇入 {count:,} 个洼地，可能未经过滤就进入地下水。粪污、垃圾以及道路和村庄的排水不要进入这些汇水区，并对其下方的泉水取样监测。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{percent:.1f} percent of the land is highly or very highly vulnerable: no landfill, tank or intensive livestock there, and water protection areas by this map and not by distance.</source>
      <translation>{percent:.1f}% 的土地脆弱性高或极高：那里不宜设填埋场、储罐或集约养殖，水源保护区应按此图划定，而不是按距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Where water limits vegetation, choose plants that need little of it; where warmth or light does, more water gains nothing.</source>
      <translation>水分限制植被之处，应选需水少的植物；热量或光照限制之处，多给水并无收益。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>The land has {count} zones of landform and rock. Choose species and measures by zone, and set targets of restoration for each of them and not one for all.</source>
      <translation>全区有 {count} 个地貌与岩性分区。应按分区选择树种和措施，并分别设定修复目标，而不是一刀切。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Vegetation grows significantly on {percent:.1f} percent of the land. Where the climate alone did it, planting more is not what made the difference.</source>
      <translation>{percent:.1f}% 的土地植被显著增长。若只是气候所致，起作用的就不是多种树。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Rock takes up at most {tonnes:,.0f} t of carbon dioxide a year, which accounts of plants leave out. It is an upper limit: have springs sampled before it is paid for.</source>
      <translation>岩石每年至多吸收 {tonnes:,.0f} t 二氧化碳，只算植物的核算会漏掉它。这是上限：付费补偿之前应先对泉水取样。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{area:,.2f} km² are light to extremely severe: close light land off so that it recovers by itself, and keep works for the severe.</source>
      <translation>轻度至极重度共 {area:,.2f} km²：轻度的封育，让其自然恢复，工程措施留给重度的。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{area:,.2f} km² of priority areas are without a reserve: enlarge reserves by the rank of these gaps.</source>
      <translation>{area:,.2f} km² 的优先区没有保护区：按这些空缺的排序扩大保护区。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Services are worth {value:,.0f} a year by equivalent factors. Use it to compare districts and dates; it is no price that somebody pays.</source>
      <translation>按当量因子，服务每年价值 {value:,.0f}。可用于比较各区县和各时期；它并不是有人支付的价格。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Compensation goes first to districts of the highest rank in the table; where coordination is low, the economy or the services lag behind.</source>
      <translation>补偿先给表中排名最前的区县；协调度低之处，不是经济滞后，就是服务滞后。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>On {area:,.2f} km² the standard of 500 t/(km²·a) sees no danger although more soil is lost than the rock forms. Judge projects here by the rock, and keep the soil first where the map says dangerous.</source>
      <translation>有 {area:,.2f} km² 的土地流失多于岩石成土，而 500 t/(km²·a) 的标准看不到危险。这里的项目应按岩性评判，并先在图上标为危险之处保土。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Hardly any farmland is steeper than 25°: what matters are the slopes below, by terraces and by trees among the crops.</source>
      <translation>几乎没有坡度超过 25° 的耕地：重点在较缓的坡地，以梯田和农林间作治理。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{percent:.1f} percent of the farmland is steeper than 25°. Retire it in the order of the map, together with land consolidation and resettlement, and not by equal shares of all villages.</source>
      <translation>{percent:.1f}% 的耕地坡度超过 25°。应按图上的次序退耕，并与土地整治和生态移民相结合，而不是各村平均分摊。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>A target for retention that leaves steep land under the plough is too high for this district.</source>
      <translation>若保有量目标迫使陡坡继续耕种，则该目标对本区偏高。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>The elevation shows no closed depression of this size; smaller ones, and streams that sink in their bed, may still lead water underground.</source>
      <translation>高程中没有这种规模的封闭洼地；更小的洼地和在河床中渗失的溪流仍可能把水引入地下。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{count} reservoirs may lose water to a lower valley: trace it, and gauge inflow and outflow, before money goes into a higher dam.</source>
      <translation>有 {count} 座水库可能向更低的谷地渗漏：在出钱加高大坝之前，应先做示踪试验，并测量入流与出流。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>No reservoir stands out by a way to a lower valley.</source>
      <translation>没有水库因通向更低谷地的通道而突出。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>The soil dries on {percent:.1f} percent of the land, more than half of it: dense planting would dry it further. Prefer shrubs and grass, and store water.</source>
      <translation>{percent:.1f}% 的土地土壤变干，超过一半：密植会使其更干。宜选灌木和草，并蓄水。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>The soil dries on {percent:.1f} percent of the land: watch these places before planting more trees there.</source>
      <translation>{percent:.1f}% 的土地土壤变干：在那里多种树之前，应先监测。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{percent:.1f} percent of the land is in severe or extreme drought: put off planting, and secure drinking water first.</source>
      <translation>{percent:.1f}% 的土地处于重旱或特旱：应推迟造林，先保障饮水。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>No severe drought in this month: planting need not wait for it.</source>
      <translation>本月没有重旱：造林不必因此等待。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>On {percent:.1f} percent of the land vegetation cools less from year to year: do not count on its cooling there.</source>
      <translation>{percent:.1f}% 的土地上植被的降温逐年减弱：那里不能指望它的降温作用。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>The cooling by vegetation is not seen to weaken.</source>
      <translation>未见植被的降温作用减弱。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>The climate took back {percent:.1f} percent of what people gained: judge projects by what is left when the climate is taken out, not by greenness.</source>
      <translation>人类带来的增益有 {percent:.1f}% 被气候抵消：评判项目应看扣除气候之后所剩的，而不是看绿度。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Plants and soil give off {tonnes:,.0f} t of carbon dioxide a year: the land is a source, and cannot be paid for as a sink.</source>
      <translation>植物和土壤每年释放 {tonnes:,.0f} t 二氧化碳：这片土地是碳源，不能作为碳汇得到补偿。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Plants and soil keep {tonnes:,.0f} t of carbon dioxide a year: compensation can be shared out by the table of districts.</source>
      <translation>植物和土壤每年固存 {tonnes:,.0f} t 二氧化碳：补偿可按各区县的表分配。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>No sealed ground can be compared with land around it.</source>
      <translation>没有可与周围土地相比较的不透水地面。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{area:,.2f} km² became greener but worse: plant cover alone would call this a success. Ask there for soil, water and species, before more is planted.</source>
      <translation>{area:,.2f} km² 变绿了却变差了：只看植被盖度会说这是成功。在那里继续种植之前，应先查土壤、水和物种。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Over all dimensions together the land became worse: see which dimension in the table fell, and aim the next measures at it.</source>
      <translation>综合各维度，土地变差了：看表中哪个维度下降，并以它为下一步措施的目标。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Over all dimensions together the land became no worse: see which dimension in the table lags behind.</source>
      <translation>综合各维度，土地没有变差：看表中哪个维度落后。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Reserves protect less of the priority areas ({covered:.1f} percent) than of the land as a whole ({protected:.1f} percent): they lie in the wrong places.</source>
      <translation>保护区对优先区的保护比例（{covered:.1f}%）低于对整个土地的（{protected:.1f}%）：位置不当。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Reserves protect {covered:.1f} percent of the priority areas, and {protected:.1f} percent of the land as a whole.</source>
      <translation>保护区保护了 {covered:.1f}% 的优先区，占整个土地的 {protected:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>With services added and damage taken off, the product is {ratio:.2f} times GDP: report both side by side.</source>
      <translation>加上服务、扣除损害之后，总值是 GDP 的 {ratio:.2f} 倍：两者应并列公布。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>{percent:.1f} percent of the land lose more soil than the rock forms, and the standard sees it too: works against erosion belong there first.</source>
      <translation>{percent:.1f}% 的土地流失多于岩石成土，标准也能看到：水土保持工程应先放在那里。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>No land loses more soil than its rock forms: keep its plants as they are.</source>
      <translation>没有土地流失多于其岩石成土：保持现有植被即可。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Better growth in towns gives back {percent:.1f} percent of what sealed ground takes away: compact towns with green land cost vegetation less than scattered ones.</source>
      <translation>城镇中更好的生长还回了不透水地面所夺走的 {percent:.1f}%：紧凑而有绿地的城镇比分散的城镇对植被的代价小。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_meaning.py" />
      <source>Towns take more from vegetation than their sealed ground alone: green land within them needs care.</source>
      <translation>城镇夺走的植被比不透水地面本身还多：城中的绿地需要养护。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Erosion and the soil that rock forms</source>
      <translation>侵蚀与岩石成土</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Where is more soil lost than the rock below forms, and how much of this land do the standards call safe?</source>
      <translation>哪里流失的土壤多于下伏岩石形成的土壤？其中有多少被现行标准判为安全？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Farmland on slopes</source>
      <translation>坡耕地</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>How much farmland lies on steep slopes, and which of it can be retired while enough stays?</source>
      <translation>陡坡上有多少耕地？在保有量足够的前提下，哪些可以退耕？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Water above and below the ground</source>
      <translation>地表水与地下水</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Where does surface water go underground, and where would it carry pollution into the groundwater?</source>
      <translation>地表水在哪里转入地下？又会在哪里把污染带入地下水？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Soil that dries</source>
      <translation>土壤变干</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Does the soil dry, what limits vegetation, is there a drought, and does the cooling by vegetation last?</source>
      <translation>土壤是否在变干？什么限制植被？是否正逢干旱？植被的降温作用能否持续？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Rock and climate behind restoration</source>
      <translation>制约修复的岩性与气候</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>By which zones of landform and rock should restoration be planned, and what share of the change of vegetation is the climate's?</source>
      <translation>修复应按哪些地貌与岩性分区来规划？植被变化中有多少来自气候？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Carbon sinks of rock and plants</source>
      <translation>岩石与植被碳汇</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>How much carbon dioxide do rock and plants take from the air in a year, and what is it worth?</source>
      <translation>岩石和植物每年从大气中吸收多少二氧化碳？价值几何？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Towns and vegetation</source>
      <translation>城镇与植被</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Do towns give back to vegetation what their sealed ground takes away?</source>
      <translation>城镇是否把不透水地面夺走的植被还了回来？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Rocky desertification, by more than plant cover</source>
      <translation>石漠化：不只看植被盖度</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>How stony is the land, and where did it become greener but worse under restoration?</source>
      <translation>土地石漠化到什么程度？修复之后哪里变绿了却变差了？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Hot spots and reserves</source>
      <translation>热点区与保护区</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>What do the reserves miss of the areas that matter the most?</source>
      <translation>最重要的区域中，保护区漏掉了哪些？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>Services and the economy</source>
      <translation>生态系统服务与经济</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_problems.py" />
      <source>What are the services worth, and how does the district stand when they are counted beside its economy?</source>
      <translation>生态系统服务价值几何？把它与经济并列核算，本区处于什么位置？</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Karst report</source>
      <translation>喀斯特报告</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Answers the ten problems of karst restoration for one district, from a folder of layers and tables: for each problem the question, maps, figures, what they mean for planning, and what was missing. A step whose files are not there, or cannot be used, is left out with a word, and the rest goes on.</source>
      <translation>由一个存放图层和表格的文件夹，为一个区县回答喀斯特修复的十大问题：每个问题都有设问、地图、数字、对规划的意义以及缺少的内容。文件缺失或不可用的步骤会注明略去，其余照常进行。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>The questions of Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):1903-1914, each by the tools of the group Karst, Gap analysis and Value of ecosystem services, whose help has their sources. The advice follows the countermeasures of that paper; when it is given is ours. Files are found by their names: {files}. Stacks are one file with a band for each year or month, or a folder of this name with a file for each.</source>
      <translation>问题取自白晓永等（2023），《中国科学院院刊》38(12):1903-1914，由“喀斯特”组的工具、“保护空缺分析”和“生态系统服务价值”回答，来源见各工具的帮助。建议依据该文的对策；何时给出哪条建议由我们拟定。文件按名称查找：{files}。序列是每年或每月一个波段的单个文件，或以此命名、每期一个文件的文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>{answered} of {all} problems are answered, at least in part: {path}</source>
      <translation>{all} 个问题中有 {answered} 个得到回答（至少部分）：{path}</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>The folder has no districts.gpkg: all figures are of the whole land.</source>
      <translation>文件夹中没有 districts.gpkg：所有数字都是全区的。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>These files cannot be opened, and count as missing: {files}.</source>
      <translation>以下文件无法打开，视为缺失：{files}。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>No input is called like these files of the folder, and they are not read: {files}.</source>
      <translation>文件夹中的这些文件与任何输入的名称都不相符，未被读取：{files}。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Folder of inputs</source>
      <translation>输入文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Karst accounts of the district</source>
      <translation>区县喀斯特核算</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Radius of the land that towns are compared with (m)</source>
      <translation>与城镇相比较的土地的半径（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Value of one equivalent factor (CNY/(hm²·a))</source>
      <translation>一个当量因子的价值（元/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Folder for the maps and tables</source>
      <translation>存放地图和表格的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Problems answered, at least in part</source>
      <translation>得到回答的问题（至少部分）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>The help has the names of the files, all of them optional.</source>
      <translation>文件名见帮助，全部可选。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>As the rock map has them, for the leakage of reservoirs.</source>
      <translation>按岩性图中的写法，用于水库渗漏。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>6869.76 in the Qaidam study.</source>
      <translation>柴达木研究中为 6869.76。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>Empty: only the report is kept.</source>
      <translation>留空：只保留报告。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>There is no folder {folder}. Choose an existing one.</source>
      <translation>文件夹 {folder} 不存在。请选择一个已有的文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>The folder {folder} has none of the files that the report takes, such as {files}. Choose another one, or rename its files.</source>
      <translation>文件夹 {folder} 中没有报告所用的任何文件，例如 {files}。请选择另一个文件夹，或给文件改名。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/karst_report.py" />
      <source>as QGIS</source>
      <translation>与 QGIS 相同</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_page.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_page.py" />
      <source>in part</source>
      <translation>部分</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_page.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_runner.py" />
      <source>the folder has no {files}.</source>
      <translation>文件夹中没有 {files}。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_runner.py" />
      <source>{step} is left out: {error}</source>
      <translation>略去“{step}”：{error}</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_runner.py" />
      <source>{step} is made without {files}.</source>
      <translation>“{step}”未用 {files}。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/problem_runner.py" />
      <source>{step} is made without districts, as with them: {error}</source>
      <translation>“{step}”未用区县，因为用区县时：{error}</translation>
    </message>
    <message>
      <location filename="../algorithms/report/rank_charts.py" />
      <source>All features</source>
      <translation>全部特征</translation>
    </message>
    <message>
      <location filename="../algorithms/report/rank_charts.py" />
      <source>Avoided features (weight below 0)</source>
      <translation>应避开的特征（权重小于 0）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/rank_charts.py" />
      <source>Features of weight 0</source>
      <translation>权重为 0 的特征</translation>
    </message>
    <message>
      <location filename="../algorithms/report/rank_charts.py" />
      <source>The one held least</source>
      <translation>其中覆盖最少者</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>rock</source>
      <translation>岩石</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>plants</source>
      <translation>植物</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>more</source>
      <translation>越多越好</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>less</source>
      <translation>越少越好</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>ecological processes</source>
      <translation>生态过程</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>soil</source>
      <translation>土壤</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>water</source>
      <translation>水</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>economy</source>
      <translation>经济</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>society</source>
      <translation>社会</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Food</source>
      <translation>食物生产</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Raw materials</source>
      <translation>原料生产</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Water supply</source>
      <translation>水资源供给</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Gas regulation</source>
      <translation>气体调节</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Climate regulation</source>
      <translation>气候调节</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Purification</source>
      <translation>净化环境</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Water regulation</source>
      <translation>水文调节</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Soil conservation</source>
      <translation>土壤保持</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Nutrient cycling</source>
      <translation>维持养分循环</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Landscape beauty</source>
      <translation>美学景观</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>District</source>
      <translation>区县</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Date</source>
      <translation>时期</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Sink</source>
      <translation>碳汇</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Risk</source>
      <translation>风险</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Trend</source>
      <translation>趋势</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Cause of the trend</source>
      <translation>趋势成因</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Landform</source>
      <translation>地貌</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Warning</source>
      <translation>预警</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Cooling</source>
      <translation>降温</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Vulnerability</source>
      <translation>脆弱性</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Dimension</source>
      <translation>维度</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Indicator</source>
      <translation>指标</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Better is</source>
      <translation>优向</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Lowest</source>
      <translation>最低</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Highest</source>
      <translation>最高</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Area (ha)</source>
      <translation>面积（ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Total</source>
      <translation>合计</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Value</source>
      <translation>价值</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Mean (g C/(m²·a))</source>
      <translation>均值（g C/(m²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Carbon dioxide (t/a)</source>
      <translation>二氧化碳（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Soil formed (t/(km²·a))</source>
      <translation>成土速率（t/(km²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Mean erosion (t/(km²·a))</source>
      <translation>平均侵蚀（t/(km²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Safe (%)</source>
      <translation>安全（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Critical (%)</source>
      <translation>临界（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Dangerous (%)</source>
      <translation>危险（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Neglected by 500 t/(km²·a) (km²)</source>
      <translation>被 500 t/(km²·a) 忽略（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Neglected by 50 t/(km²·a) (km²)</source>
      <translation>被 50 t/(km²·a) 忽略（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Land (km²)</source>
      <translation>土地（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Farmland (% of the land)</source>
      <translation>耕地（占土地 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Has to stay (km²)</source>
      <translation>须保有（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>To be retired (km²)</source>
      <translation>可退耕（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Of these steep (km²)</source>
      <translation>其中陡坡（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Farmland left (% of the land)</source>
      <translation>剩余耕地（占土地 %）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Short of the target</source>
      <translation>低于目标</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Lies in</source>
      <translation>所属</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Level</source>
      <translation>层级</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Depth (m)</source>
      <translation>深度（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Overflows at (m)</source>
      <translation>溢出高程（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Area (m²)</source>
      <translation>面积（m²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Catchment (m²)</source>
      <translation>汇水区（m²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Depressions (km²)</source>
      <translation>洼地（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Drains underground (km²)</source>
      <translation>排入地下（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Drains underground (%)</source>
      <translation>排入地下（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Falls significantly (%)</source>
      <translation>显著下降（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Falls slightly (%)</source>
      <translation>轻微下降（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Stable (%)</source>
      <translation>稳定（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Rises slightly (%)</source>
      <translation>轻微上升（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Rises significantly (%)</source>
      <translation>显著上升（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Falls (%)</source>
      <translation>下降（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Rises (%)</source>
      <translation>上升（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Mean slope (per year)</source>
      <translation>平均斜率（每年）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Over the whole (times)</source>
      <translation>与全区之比（倍）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>No drought (%)</source>
      <translation>无旱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Light (%)</source>
      <translation>轻旱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Moderate (%)</source>
      <translation>中旱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Severe (%)</source>
      <translation>重旱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Extreme (%)</source>
      <translation>特旱（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Share of the climate (%)</source>
      <translation>气候贡献（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Share of people (%)</source>
      <translation>人类贡献（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>GDP</source>
      <translation>GDP</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Value of services</source>
      <translation>服务价值</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Compensation priority (0 to 1)</source>
      <translation>补偿优先度（0–1）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Rank</source>
      <translation>排名</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>GEEP</source>
      <translation>GEEP</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>GEEP over GDP</source>
      <translation>GEEP 与 GDP 之比</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Coupling (0 to 1)</source>
      <translation>耦合度（0–1）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Coordination (0 to 1)</source>
      <translation>协调度（0–1）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Grade</source>
      <translation>等级</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Susceptibility</source>
      <translation>易渗漏性</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Protected (%)</source>
      <translation>已保护（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/report/readable_tables.py" />
      <source>Priority</source>
      <translation>优先级</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Illustrated report</source>
      <translation>图文报告</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Puts the results of a study on one page that opens in any browser and prints well: maps with legend, scale bar and north arrow, tables, charts, and how each result was made.</source>
      <translation>将研究结果汇集到一个网页，可用任何浏览器打开，也适合打印：带图例、比例尺和指北针的地图、表格、图表，以及每项结果的生成过程。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>QGIS draws the maps with the styles of the layers. Parameters, inputs with their checksums and versions are read from the record that each result carries.</source>
      <translation>由 QGIS 按图层样式绘制地图。参数、输入数据及其校验和、软件版本取自每项结果附带的记录。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>documentation</source>
      <translation>文档</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>{maps} maps, {tables} tables: {path}</source>
      <translation>{maps} 幅地图，{tables} 个表：{path}</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Opening paragraph</source>
      <translation>开篇段落</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Layers to show as maps</source>
      <translation>以地图展示的图层</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Tables</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Background raster</source>
      <translation>底图栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>What was studied, where and why.</source>
      <translation>研究了什么、在哪里、为什么。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Each layer becomes one map, in this order.</source>
      <translation>每个图层按此顺序生成一幅地图。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Known tables get a chart.</source>
      <translation>可识别的表会附图表。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Drawn pale below layers of points, lines and polygons.</source>
      <translation>以浅色绘于点、线和多边形图层之下。</translation>
    </message>
    <message>
      <location filename="../algorithms/report/zone_charts.py" />
      <source>all zones</source>
      <translation>全部分区</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>{factor}: raster {name}.</source>
      <translation>{factor}：栅格 {name}。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Scores</source>
      <translation>阻力赋值表</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Weights, instead of those in the scores</source>
      <translation>权重（代替赋值表中的权重）</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Rescale weights to the sum 1</source>
      <translation>将权重缩放到总和为 1</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Corrections</source>
      <translation>修正因子</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Correction coefficients</source>
      <translation>修正系数表</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>One raster for each factor of the score table, in its order; or in any order where all have the factors' names. The first is the grid of the result.</source>
      <translation>赋值表中每个因子对应一个栅格，顺序与表一致；若栅格均以因子命名，则顺序不限。第一个栅格的格网即为结果的格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>A row for each class of each factor: an exact class (with its number in the column code where class holds words), or a range from low to high (empty: open-ended); its score, above 0; and the factor's weight. The tables of the studies are in the plugin's folder resources/presets.</source>
      <translation>每个因子的每个类别一行：精确的类别（若 class 为文字，则在 code 列给出其数值），或从 low 到 high 的区间（留空：不设界限）；其分值，大于 0；以及该因子的权重。各研究的表在插件文件夹 resources/presets 中。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>For example from the analytic hierarchy process.</source>
      <translation>例如由层次分析法得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Otherwise weights that do not sum to 1 are refused.</source>
      <translation>否则总和不为 1 的权重将被拒绝。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Rasters of degradation or hazard, in the order in which the table of corrections names them, or called as there.</source>
      <translation>退化或灾害栅格，顺序与修正系数表一致，或以表中的名称命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>A row for each class of each correction, with the coefficient by which it multiplies the resistance; 1 leaves it as it is.</source>
      <translation>每项修正的每个类别一行，给出与阻力相乘的系数；1 表示不变。</translation>
    </message>
    <message>
      <location filename="../algorithms/resistance_factors.py" />
      <source>Corrections need both rasters and a table of coefficients. Give both or neither.</source>
      <translation>修正需要同时有栅格和系数表。请两者都给出，或都不给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/rock_layers.py" />
      <source>Column with the rock of polygons</source>
      <translation>面图层中岩性的列</translation>
    </message>
    <message>
      <location filename="../algorithms/rock_layers.py" />
      <source>Names or numbers. Not read for a raster.</source>
      <translation>名称或编号。栅格不读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/rock_layers.py" />
      <source>{name} has no column {column} (it has: {found}). Name the column with the rock of each polygon.</source>
      <translation>{name} 没有列 {column}（现有：{found}）。请指出各面岩性所在的列。</translation>
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>The folder {folder} does not exist. Create it or choose another one.</source>
      <translation>文件夹 {folder} 不存在。请创建它或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>{path} is a folder. Give the name of a file.</source>
      <translation>{path} 是文件夹。请给出文件名。</translation>
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>The result cannot be written to {path}: {reason}. Free the disk, close the layer where it is open, or choose another place.</source>
      <translation>结果无法写入 {path}：{reason}。请释放磁盘空间、关闭已打开的该图层，或选择其他位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>The result cannot be written to {path}: {reason}. Choose another place.</source>
      <translation>结果无法写入 {path}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
      <location filename="../algorithms/safe_write.py" />
      <source>the file is not whole</source>
      <translation>文件不完整</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Plant-available water of soils</source>
      <translation>土壤的植物有效含水量</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Estimates the share of a soil's volume that plants can drain (PAWC), which the tool Water yield takes, where no map of it is at hand.</source>
      <translation>在没有现成图件时，估算植物可从土壤中吸取的水占土壤体积的比例（PAWC），供“产水量”工具使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Regression of Zhou et al. (2005), Journal of Geographical Sciences 15, usual in studies of China: PAWC (%) = 54.509 - 0.132 SAND - 0.003 SAND^2 - 0.055 SILT - 0.006 SILT^2 - 0.738 CLAY + 0.007 CLAY^2 - 2.688 OM + 0.501 OM^2, all in percent. With more than some 8 % of organic matter it gives too much.</source>
      <translation>Zhou 等（2005，Journal of Geographical Sciences 15）的回归式，中国的研究常用：PAWC（%） = 54.509 - 0.132 SAND - 0.003 SAND^2 - 0.055 SILT - 0.006 SILT^2 - 0.738 CLAY + 0.007 CLAY^2 - 2.688 OM + 0.501 OM^2，均以百分比计。有机质超过约 8% 时结果偏大。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Plant-available water of {cells:,} cells, on average {mean:.3f} of the soil's volume.</source>
      <translation>{cells:,} 个像元的植物有效含水量，平均为土壤体积的 {mean:.3f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Sand (percent by weight)</source>
      <translation>砂粒（重量百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Silt (percent by weight)</source>
      <translation>粉粒（重量百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Clay (percent by weight)</source>
      <translation>黏粒（重量百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Organic matter or carbon (percent by weight)</source>
      <translation>有机质或有机碳（重量百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>The organic content is</source>
      <translation>有机含量是</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Plant-available water (share of the volume, 0 to 1)</source>
      <translation>植物有效含水量（体积比例，0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Mean plant-available water (0 to 1)</source>
      <translation>平均植物有效含水量（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>{cells:,} cells ({percent:.1f} percent) lie so far outside the soils of the regression that it gave less than 0 or more than 1; they are cut to these limits. Check the organic content.</source>
      <translation>{cells:,} 个像元（{percent:.1f}%）远超出回归式所用土壤的范围，结果小于 0 或大于 1；已截断到该界限。请检查有机含量。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>SoilGrids gives g/kg: divide by 10.</source>
      <translation>SoilGrids 的单位是 g/kg：请除以 10。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Without it: what sand and clay leave of 100.</source>
      <translation>不给时：100 减去砂粒和黏粒。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>Soil maps mostly give carbon; 1.724 is van Bemmelen's factor.</source>
      <translation>土壤图大多给出有机碳；1.724 是 van Bemmelen 系数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>organic matter</source>
      <translation>有机质</translation>
    </message>
    <message>
      <location filename="../algorithms/services/available_water.py" />
      <source>organic carbon (matter / 1.724)</source>
      <translation>有机碳（有机质 / 1.724）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Carbon fixation and oxygen release</source>
      <translation>固碳释氧</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Turns the net primary production of plants, such as that of MODIS, into carbon dioxide fixed and oxygen released in a year, and into their value.</source>
      <translation>将植物的净初级生产力（如 MODIS 产品）换算为一年固定的二氧化碳和释放的氧气，并计算其价值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>By the equation of photosynthesis a gram of dry matter takes 1.63 g of carbon dioxide and gives 1.2 g of oxygen: CO2 = 1.63 NPP / share of carbon in dry matter.</source>
      <translation>按光合作用方程，每克干物质固定 1.63 g 二氧化碳、释放 1.2 g 氧气：CO2 = 1.63 NPP / 干物质含碳率。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>gas regulation</source>
      <translation>气体调节</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>{carbon_dioxide:,.0f} t of carbon dioxide are fixed and {oxygen:,.0f} t of oxygen released in a year, worth {value:,.0f} at the prices given.</source>
      <translation>一年固定二氧化碳 {carbon_dioxide:,.0f} t，释放氧气 {oxygen:,.0f} t，按所给价格共值 {value:,.0f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Net primary production (carbon in a year)</source>
      <translation>净初级生产力（年碳量）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Unit of the production</source>
      <translation>生产力的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Zones for the table by zone</source>
      <translation>分区表所用的分区</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Price of oxygen (currency per t)</source>
      <translation>氧气价格（货币/t）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Share of carbon in dry matter (g per g)</source>
      <translation>干物质含碳率（g/g）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Carbon dioxide fixed (g per g of dry matter)</source>
      <translation>固定的二氧化碳（g/g 干物质）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Oxygen released (g per g of dry matter)</source>
      <translation>释放的氧气（g/g 干物质）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Carbon dioxide fixed (t/(ha·a))</source>
      <translation>固定的二氧化碳（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Oxygen released (t/(ha·a))</source>
      <translation>释放的氧气（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Value of both (currency/(ha·a))</source>
      <translation>二者的价值（货币/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Table by zone</source>
      <translation>分区统计表</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Carbon dioxide fixed (t/a)</source>
      <translation>固定的二氧化碳（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Oxygen released (t/a)</source>
      <translation>释放的氧气（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Value of both (currency/a)</source>
      <translation>二者的价值（货币/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Net ecosystem production gives the net exchange instead.</source>
      <translation>若给净生态系统生产力，结果则为净交换量。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>A price of carbon times 12/44. Studies of China's forests take 1200 CNY for a tonne of carbon, 327 for one of carbon dioxide, after the standard LY/T 1721-2008.</source>
      <translation>碳价乘以 12/44。中国森林研究依 LY/T 1721-2008 取每吨碳 1200 元，即每吨二氧化碳 327 元。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Studies of China's forests take 1000 CNY after the same.</source>
      <translation>中国森林研究依同一标准取 1000 元。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>Between 0.42 and 0.5 for plants; 1 where the raster holds dry matter already.</source>
      <translation>植物为 0.42 至 0.5；栅格已是干物质时取 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>By the equation of photosynthesis; some studies print 1.62.</source>
      <translation>由光合作用方程得出；有的研究写作 1.62。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>By the equation of photosynthesis; some studies print 1.19.</source>
      <translation>由光合作用方程得出；有的研究写作 1.19。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>g C/m²</source>
      <translation>g C/m²</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>kg C/m²</source>
      <translation>kg C/m²</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_fixation.py" />
      <source>kg C/m² times 10,000 (MOD17A3)</source>
      <translation>kg C/m² 的 10,000 倍（MOD17A3）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon storage</source>
      <translation>碳储量</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Adds up the carbon that plants, litter and soil hold, by the kind of land. With a second land cover it tells what was taken up or lost between the two dates, and with a price what that is worth today.</source>
      <translation>按土地类型累加植物、枯落物和土壤所含的碳。给出第二期土地覆被时，计算两期之间吸收或损失的碳；给出价格时，计算其现值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>As InVEST 3.20: carbon is the sum of four pools of a table. Value of a tonne = price / N times the sum over the N years of [(1 + discount) (1 + fall of the price)]^-t. A loss of exactly 1 t/ha counts here, while InVEST drops such cells. With climate, each pool is multiplied by f(climate of the cell) / f(climate where the pools were measured), f from a table of coefficients, as in Giardina and Ryan (2000) and Alam et al. (2013).</source>
      <translation>同 InVEST 3.20：碳为表中四个碳库之和。一吨的价值 = 价格 / N × N 年内 [(1 + r) (1 + c)]^-t 之和，r 为贴现率，c 为价格下降率。恰好损失 1 t/ha 的像元在此计入，而 InVEST 会丢弃。给出气候时，每个碳库乘以 f（像元气候）/ f（碳库实测地气候），f 由系数表给出，参照 Giardina 和 Ryan（2000）及 Alam 等（2013）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>{total:,.0f} t of carbon are stored</source>
      <translation>碳储量为 {total:,.0f} t</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Land cover of a later date (class codes)</source>
      <translation>后期土地覆被（类别代码）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon pools (t C/ha)</source>
      <translation>碳库（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Price of carbon (currency per t C)</source>
      <translation>碳价（货币/t C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Year of the land cover</source>
      <translation>土地覆被的年份</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Year of the later land cover</source>
      <translation>后期土地覆被的年份</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Discount (percent a year)</source>
      <translation>贴现率（%/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Fall of the price of carbon (percent a year)</source>
      <translation>碳价下降率（%/年）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Precipitation, to correct the pools (mm/a)</source>
      <translation>用于订正碳库的降水量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Mean temperature, to correct the pools (°C)</source>
      <translation>用于订正碳库的平均气温（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Precipitation where the pools were measured (mm/a)</source>
      <translation>碳库实测地的降水量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Mean temperature where the pools were measured (°C)</source>
      <translation>碳库实测地的平均气温（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Coefficients of carbon and climate</source>
      <translation>碳与气候的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon storage (t C/ha)</source>
      <translation>碳储量（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon storage of the later date (t C/ha)</source>
      <translation>后期碳储量（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon above ground (t C/ha)</source>
      <translation>地上碳（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon below ground (t C/ha)</source>
      <translation>地下碳（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon in the soil (t C/ha)</source>
      <translation>土壤碳（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon in dead matter (t C/ha)</source>
      <translation>死亡有机碳（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Change of carbon (t C/ha)</source>
      <translation>碳变化量（t C/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Value of the change (currency/ha)</source>
      <translation>变化量的价值（货币/ha）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Table by class and pool</source>
      <translation>按类别和碳库统计的表</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Carbon stored (t C)</source>
      <translation>碳储量合计（t C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Change of carbon (t C)</source>
      <translation>碳变化量合计（t C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Value of the change (currency)</source>
      <translation>变化量的总价值（货币）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>{gained:,.0f} t are taken up and {lost:,.0f} t lost until the later date, a change of {net:,.0f} t ({co2:,.0f} t of CO2)</source>
      <translation>至后期吸收 {gained:,.0f} t、损失 {lost:,.0f} t，净变化 {net:,.0f} t（合 CO2 {co2:,.0f} t）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>For the change. Only cells that both dates have count.</source>
      <translation>用于计算变化。只计入两期均有值的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>InVEST's table: a row for each class, with its code in lucode (or code, class) and carbon above ground, below ground, in the soil and in dead matter; 0 for a pool that is not counted.</source>
      <translation>InVEST 的表：每个类别一行，lucode（或 code、class）列为类别代码，另有地上、地下、土壤和死亡有机质的碳；不计的碳库填 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>For carbon, not carbon dioxide: multiply a price of CO2 by 44/12. Empty: no value.</source>
      <translation>是碳的价格而非二氧化碳的价格：CO2 价格须乘以 44/12。留空：不计算价值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Needed for the value.</source>
      <translation>计算价值时需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Needed for the value; after the first year.</source>
      <translation>计算价值时需要；须晚于前期年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>0: later tonnes are worth as much as those of today. China's rules for projects (2006) take 8.</source>
      <translation>0：将来的一吨与今天等值。中国的项目评价规则（2006）取 8。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>What InVEST calls the annual price change: above 0 it makes later tonnes worth less. Below 0 where the price rises.</source>
      <translation>即 InVEST 所称的价格年变化率：大于 0 时将来的碳价值降低。价格上涨时取负值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Such as the mean of the country that the pools are for.</source>
      <translation>例如碳库所代表国家的平均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>A row for each pool (biomass, soil, dead) and climate (precipitation, temperature) with the form of f(x): linear, a x + b, or exponential, a exp(b x). Empty: those that studies of China cite, for the climates that are given.</source>
      <translation>每个碳库（biomass、soil、dead）与气候要素（precipitation、temperature）的组合一行，并给出 f(x) 的形式：linear 为 a x + b，exponential 为 a exp(b x)。留空：采用中国研究所引用的系数，限于已给出的气候要素。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Above 0: taken up; below 0: lost.</source>
      <translation>大于 0 为吸收，小于 0 为损失。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>Present value, in the currency of the price.</source>
      <translation>现值，货币单位与价格相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>A row for each class and date: cells, area (ha), mean (t C/ha), total and pools (t C).</source>
      <translation>每个类别和时期一行：像元数、面积（ha）、平均值（t C/ha）、总量及各碳库（t C）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>worth {total:,.0f} at {price:,.4g} a tonne after discounting</source>
      <translation>贴现后每吨 {price:,.4g}，共值 {total:,.0f}</translation>
    </message>
    <message>
      <location filename="../algorithms/services/carbon_storage.py" />
      <source>The value needs the years of both land covers. Give them.</source>
      <translation>计算价值需要两期土地覆被的年份。请给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Combine services</source>
      <translation>综合多项服务</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Adds ecosystem services of different units to one map, after each is brought to 0 to 1, and tells what each district or reach has of them. Use the sum for hot spots and priority areas, the table for the report.</source>
      <translation>把单位不同的各项生态系统服务分别归一到 0 至 1 后相加成一幅图，并说明每个地区或河段各有多少。总和用于热点和优先区，表用于报告。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Wujiang study, equation 1: (x - P5) / (P95 - P5), clipped to 0 and 1, with the 5 and 95 percent values of the cells that have all services; then the sum, or with weights the weighted sum. Totals of zones are means times area: mm to m³, t/hm² to t.</source>
      <translation>乌江研究的公式 1：(x - P5) / (P95 - P5)，截断到 0 和 1，百分位数取自具有全部服务的像元；然后求和，给出权重时求加权和。分区总量为均值乘以面积：mm 换算为 m³，t/hm² 换算为 t。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Sum of {count} services: {mean:.4f} on average, of at most {greatest:g}, on {area:,.2f} km²; nearest to its best is {service} ({part:.3f} of 1).</source>
      <translation>{count} 项服务之和：在 {area:,.2f} km² 上平均为 {mean:.4f}，最大可能为 {greatest:g}；最接近其最优的是 {service}（1 中的 {part:.3f}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Services, each in its own unit</source>
      <translation>各项服务，各用其单位</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Weights in the order of the services, with commas</source>
      <translation>权重，按服务的顺序，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Units in the order of the services, with commas</source>
      <translation>单位，按服务的顺序，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Bring services to 0 to 1</source>
      <translation>将服务归一到 0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Services of which less is better, with commas</source>
      <translation>越少越好的服务，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Names in the order of the services, with commas</source>
      <translation>服务的名称（按服务的顺序，以逗号分隔）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Column with the names of zones</source>
      <translation>分区名称所在的列</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Sum of the services (without unit)</source>
      <translation>服务之和（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Folder for the services from 0 to 1</source>
      <translation>归一到 0 至 1 的服务的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Summary of the services</source>
      <translation>服务汇总</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Means and totals, a row for each zone</source>
      <translation>均值与总量，每个分区一行</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Means and totals, a row for each zone and service</source>
      <translation>均值与总量，每个分区和服务一行</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Zones with means and totals</source>
      <translation>带有均值与总量的分区</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Charts of the zones</source>
      <translation>分区图表</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Mean of the sum</source>
      <translation>总和的均值</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Greatest possible sum</source>
      <translation>最大可能的总和</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>{name} has nothing to stretch, since both ends are equal: it adds 0 everywhere.</source>
      <translation>{name} 的两端相等，无可拉伸：它在各处都只加 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Two or more rasters; a service is called like its layer. The first is the grid.</source>
      <translation>两个或更多栅格；服务以其图层命名。第一个决定网格。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>With the sum 1. Empty, as in the Wujiang study: all count the same, and the sum runs from 0 to the number of services.</source>
      <translation>权重之和为 1。留空则如乌江研究：各项等权，总和从 0 到服务的项数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>For the totals of zones: mm, t/hm², CNY/hm², or - for an index such as habitat quality; each of a year or not. Empty: means alone.</source>
      <translation>用于分区总量：mm、t/hm²、CNY/hm²，或以 - 表示生境质量之类的指数；可为每年的量，也可不是。留空：只给均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Districts, basins or reaches, for the tables and charts.</source>
      <translation>地区、流域或河段，用于表和图。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Read with percentiles only. 5 in the Wujiang study.</source>
      <translation>仅用于百分位数法。乌江研究中为 5。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Read with percentiles only. 95 in the Wujiang study.</source>
      <translation>仅用于百分位数法。乌江研究中为 95。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Names of layers, such as soil loss.</source>
      <translation>图层名称，例如土壤流失。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>For the tables and charts. Empty: the names of the layers.</source>
      <translation>用于表格和图表。留空：使用图层名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Where the zones have it, tables and charts show it.</source>
      <translation>分区有此列时，表和图会显示它。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>Of the cells that have all services.</source>
      <translation>限于具有全部服务的像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>The weight of each, the values that become 0 and 1 (in its unit) and the mean of 0 to 1.</source>
      <translation>各项的权重、变为 0 和 1 的值（以其单位）以及归一后的均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>As Table 2 of the Wujiang study; units stand in the columns.</source>
      <translation>形如乌江研究的表 2；单位写在列名中。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>One raster is given for “{label}”, and there is nothing to add it to. Add another.</source>
      <translation>“{label}” 只给出了一个栅格，没有可与之相加的。请再添加一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/combine_services.py" />
      <source>There are {weights} weights and {count} services ({services}). Give one weight for each.</source>
      <translation>有 {weights} 个权重和 {count} 项服务（{services}）。请为每项给出一个权重。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Cover factor (C)</source>
      <translation>植被覆盖因子（C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Gives the factor C cell by cell from satellite images, where a table by kind of land would make all forests or fields alike. The tools Soil conservation and Sediment delivery take it in place of the table's.</source>
      <translation>由卫星影像逐像元计算 C 因子，而按土地类型查表会使所有林地或农田取同一值。“土壤保持”和“泥沙输移”工具可用它代替表中的 C。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>C = 0.6508 - 0.3436 log10(cover in percent), between 1 on bare ground and 0 from 78.3 percent on (Cai et al., 2000, Journal of Soil and Water Conservation 14(2):19-24). From NDVI the cover is taken by the dimidiate pixel model, (NDVI - bare) / (full - bare) (Gutman and Ignatov, 1998, International Journal of Remote Sensing 19:1533-1543).</source>
      <translation>C = 0.6508 - 0.3436 log10（覆盖度百分数），裸地为 1，覆盖度达 78.3% 及以上为 0（蔡崇法等，2000，水土保持学报 14(2):19-24）。由 NDVI 计算覆盖度采用像元二分模型，（NDVI - 裸地）/（全覆盖 - 裸地）（Gutman 和 Ignatov，1998，International Journal of Remote Sensing 19:1533-1543）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>C from {low:.3f} to {high:.3f}, on average {mean:.3f}.</source>
      <translation>C 为 {low:.3f} 至 {high:.3f}，平均 {mean:.3f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Vegetation cover or NDVI</source>
      <translation>植被覆盖度或 NDVI</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>NDVI of bare ground</source>
      <translation>裸地的 NDVI</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>NDVI of full cover</source>
      <translation>全覆盖的 NDVI</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Tail of cells at either end of NDVI (percent)</source>
      <translation>NDVI 两端的像元比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Cover factor C (0 to 1)</source>
      <translation>植被覆盖因子 C（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Vegetation cover from NDVI (0 to 1)</source>
      <translation>由 NDVI 得到的植被覆盖度（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Mean C</source>
      <translation>平均 C</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>NDVI of bare ground {bare:.3f}, of full cover {full:.3f}.</source>
      <translation>裸地 NDVI 为 {bare:.3f}，全覆盖 NDVI 为 {full:.3f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Of the season when rain erodes, or the mean of the year. Water and built land need a C of their own: they are not bare fields.</source>
      <translation>取侵蚀性降雨季节的值或年平均值。水域和建设用地须另行赋 C 值，它们不是裸露的农田。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Empty: what the tail of cells lies below. Give the same for dates that are compared, such as 0.05.</source>
      <translation>留空：取低端比例处的值。比较多期时请给同一值，如 0.05。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>Empty: what the tail of cells lies above. Give the same for dates that are compared, such as 0.86.</source>
      <translation>留空：取高端比例处的值。比较多期时请给同一值，如 0.86。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>5 percent is usual; it leaves out clouds and water.</source>
      <translation>通常取 5%，可排除云和水体。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>“{output}” is made only where the raster holds NDVI. Do without this output.</source>
      <translation>只有栅格为 NDVI 时才生成“{output}”。请不要求此输出。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>vegetation cover, 0 to 1</source>
      <translation>植被覆盖度，0 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>vegetation cover, 0 to 100 percent</source>
      <translation>植被覆盖度，0 至 100%</translation>
    </message>
    <message>
      <location filename="../algorithms/services/cover_factor.py" />
      <source>NDVI, -1 to 1</source>
      <translation>NDVI，-1 至 1</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Reference evapotranspiration</source>
      <translation>参考蒸散</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Estimates the reference evapotranspiration (ET0) of a year from the temperature of its months, for the tool Water yield, where no map of it is at hand.</source>
      <translation>在没有现成图件时，由各月气温估算全年参考蒸散（ET0），供“产水量”工具使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Hargreaves: ET0 = 0.0023 Ra (T + 17.8) (Tmax - Tmin)^0.5 (Hargreaves and Samani, 1985; FAO 56). Modified Hargreaves: 0.0013 Ra (T + 17) (Tmax - Tmin - 0.0123 P)^0.76 (Droogers and Allen, 2002), which rain damps; it does better in dry land. Both in mm a day, with Ra, the radiation above the atmosphere in mm of water, from the latitude. Thornthwaite (1948): 16 (10 T / I)^a mm a month times the length of the day, with Willmott et al. (1985) above 26.5 degrees; it knows neither radiation nor humidity, and gives dry land too little.</source>
      <translation>Hargreaves：ET0 = 0.0023 Ra (T + 17.8) (Tmax - Tmin)^0.5（Hargreaves 和 Samani，1985；FAO 56）。修正 Hargreaves：0.0013 Ra (T + 17) (Tmax - Tmin - 0.0123 P)^0.76（Droogers 和 Allen，2002），降水使其减小；在干旱区效果更好。两者单位均为 mm/d，Ra 是由纬度计算的大气层顶辐射，以 mm 水当量计。Thornthwaite（1948）：16 (10 T / I)^a mm/月，乘以昼长，26.5 度以上用 Willmott 等（1985）；它不考虑辐射和湿度，在干旱区结果偏小。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>climate</source>
      <translation>气候</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Reference evapotranspiration of {cells:,} cells, on average {mean:,.0f} mm a year ({low:,.0f} to {high:,.0f}).</source>
      <translation>{cells:,} 个像元的参考蒸散，平均每年 {mean:,.0f} mm（{low:,.0f} 至 {high:,.0f}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Equation</source>
      <translation>公式</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Monthly mean of the daily minimum temperature (°C)</source>
      <translation>日最低气温的月均值（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Monthly mean of the daily maximum temperature (°C)</source>
      <translation>日最高气温的月均值（°C）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Reference evapotranspiration (mm/a)</source>
      <translation>参考蒸散（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Folder for the twelve months (mm a month)</source>
      <translation>十二个月的文件夹（mm/月）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Mean evapotranspiration (mm/a)</source>
      <translation>平均蒸散（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>{label}, January to December: {names}</source>
      <translation>{label}，一月至十二月：{names}</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>InVEST advises the modified Hargreaves equation. It takes the minimum, the maximum and the precipitation; Hargreaves the first two; Thornthwaite the mean alone.</source>
      <translation>InVEST 推荐修正 Hargreaves 公式。它需要最低气温、最高气温和降水量；Hargreaves 需要前两者；Thornthwaite 只需要平均气温。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>January first, as the others. Where it is not given, the two of Hargreaves take the middle of minimum and maximum.</source>
      <translation>与其他月值一样从一月开始。不给时，两个 Hargreaves 公式取最低与最高气温的平均。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>{name} has no coordinate reference system, so its latitude is unknown. Assign one (Raster &gt; Projections &gt; Assign projection).</source>
      <translation>{name} 没有坐标参考系，因此纬度未知。请指定一个（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>modified Hargreaves</source>
      <translation>修正 Hargreaves</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Hargreaves</source>
      <translation>Hargreaves</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>Thornthwaite</source>
      <translation>Thornthwaite</translation>
    </message>
    <message>
      <location filename="../algorithms/services/evapotranspiration.py" />
      <source>This equation needs “{label}”. Give it, or choose another equation.</source>
      <translation>此公式需要“{label}”。请给出，或选择其他公式。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Habitat quality</source>
      <translation>生境质量</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Says how good each cell is for wildlife: the suitability of its land cover, less the harm that roads, towns, mines and fields do from afar. Use it as one of the ecosystem services, and to compare scenarios; with an earlier land cover it also tells which habitats have become rare.</source>
      <translation>说明每个像元对野生生物有多好：其土地覆被的适宜性，减去道路、城镇、矿山和农田从远处造成的危害。可作为生态系统服务之一，也可用于比较情景；给出较早的土地覆被时，还能说明哪些生境变得稀缺。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>InVEST 3.20 (Natural Capital Project; Terrado et al. 2016, Science of the Total Environment 540:63-70): degradation D = sum over threats of decay x sensitivity x access x weight, weights as shares of their sum; decay 1 - d/max or exp(-2.99 d/max) by the distance d to the nearest source; quality Q = H (1 - D^2.5 / (D^2.5 + k^2.5)) with suitability H and half saturation k; rarity R = 1 - now / (before + now).</source>
      <translation>InVEST 3.20（Natural Capital Project；Terrado et al. 2016, Science of the Total Environment 540:63-70）：退化度 D = 各威胁的衰减 x 敏感性 x 可达性 x 权重之和，权重按占总和的份额计；衰减按到最近威胁源的距离 d 取 1 - d/max 或 exp(-2.99 d/max)；质量 Q = H (1 - D^2.5 / (D^2.5 + k^2.5))，H 为适宜性，k 为半饱和常数；稀缺性 R = 1 - 现在 / （以前 + 现在）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Threats, a raster (0 to 1) or vector layer for each</source>
      <translation>威胁，每个一个栅格（0 至 1）或矢量图层</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Threats: reach and weight</source>
      <translation>威胁：影响距离与权重</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Sensitivity of classes</source>
      <translation>各类别的敏感性</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Half saturation (degradation, 0 to 1)</source>
      <translation>半饱和常数（退化度，0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Land cover of the future or of a scenario</source>
      <translation>未来或某一情景的土地覆被</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Land cover before, for the rarity</source>
      <translation>以前的土地覆被，用于稀缺性</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Threats of the future, as the threats</source>
      <translation>未来的威胁，形式同威胁</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Access of threats (0 none, to 1 open)</source>
      <translation>威胁的可达性（0 不可达，至 1 完全开放）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>A threat acts by</source>
      <translation>威胁的作用取决于</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Threats beyond the land cover count</source>
      <translation>计入土地覆被范围以外的威胁</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Rarity as in InVEST</source>
      <translation>稀缺性按 InVEST 的版本</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Habitat quality (0 to 1)</source>
      <translation>生境质量（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Degradation (0 to 1)</source>
      <translation>退化度（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Habitat quality of the future (0 to 1)</source>
      <translation>未来的生境质量（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Degradation of the future (0 to 1)</source>
      <translation>未来的退化度（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Rarity (0 to 1)</source>
      <translation>稀缺性（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Rarity of the future (0 to 1)</source>
      <translation>未来的稀缺性（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Rarity of each class (cells)</source>
      <translation>各类别的稀缺性（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Folder for the degradation by each threat (0 to 1)</source>
      <translation>各威胁所致退化度的文件夹（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Mean habitat quality</source>
      <translation>平均生境质量</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Mean habitat quality of the future</source>
      <translation>未来的平均生境质量</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Suggested half saturation</source>
      <translation>建议的半饱和常数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Mean habitat quality {now:.4f} now and {future:.4f} in the future, a change of {change:+.4f}.</source>
      <translation>平均生境质量现在为 {now:.4f}，未来为 {future:.4f}，变化 {change:+.4f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Mean habitat quality {mean:.4f} (0 to 1) under {count} threats.</source>
      <translation>在 {count} 个威胁之下，平均生境质量为 {mean:.4f}（0 至 1）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Threats beyond the land cover are read too, as far as {north} rows north, {south} south, {west} columns west and {east} east of it.</source>
      <translation>土地覆被范围以外的威胁也被读取：北至 {north} 行、南至 {south} 行、西至 {west} 列、东至 {east} 列。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>The greatest degradation is {most:.4g}. Half of it, {half:.4g}, is the half saturation that spreads quality best; {used:.4g} is used.</source>
      <translation>最大退化度为 {most:.4g}。取其一半 {half:.4g} 作半饱和常数时，质量的分布最为分明；这里采用 {used:.4g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>No threat reaches land that is sensitive to it.</source>
      <translation>没有威胁影响到对它敏感的土地。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Any number. A layer or its file is called like its threat in the table; capitals do not count. A cell counts where a raster is above 0 or a feature lies. Not needed for threats whose file the table names.</source>
      <translation>数量不限。图层或其文件与表中的威胁同名，不分大小写。栅格大于 0 或有要素之处的像元计为威胁源。表中已写明文件的威胁无需给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>A row for each threat with the columns threat (its name), max_dist (m, how far it reaches), weight (0 or more) and decay (linear or exponential), as in InVEST 3.15 and later; older tables have max_dist in km. Files may stand in cur_path and fut_path, in the table's folder.</source>
      <translation>每个威胁一行，列为 threat（名称）、max_dist（m，影响距离）、weight（0 或更大）和 decay（linear 或 exponential），与 InVEST 3.15 及以后版本相同；更早的表中 max_dist 以 km 为单位。文件可写在 cur_path 和 fut_path 列中，须在表所在的文件夹内。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>A row for each class of land cover with the columns lucode (or code), habitat (its suitability, 0 to 1) and one for each threat (sensitivity, 0 to 1), as in InVEST.</source>
      <translation>每个土地覆被类别一行，列为 lucode（或 code）、habitat（适宜性，0 至 1）以及每个威胁一列（敏感性，0 至 1），与 InVEST 相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Degradation at which quality is half the suitability. 0.05 is InVEST's value; the log suggests half of the greatest degradation, which empty takes. Keep one value for all that you compare.</source>
      <translation>质量降为适宜性一半时的退化度。0.05 是 InVEST 的取值；日志给出的建议值为最大退化度的一半，留空即采用它。凡要相互比较的结果应使用同一个值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>An early map, with the same classes.</source>
      <translation>类别相同的早期地图。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Empty, and no fut_path in the table: the threats stay as they are.</source>
      <translation>留空且表中没有 fut_path：威胁保持不变。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Polygons with the column access, or a raster: how easily threats reach the land, less than 1 in reserves or on steep slopes. 1 elsewhere.</source>
      <translation>带有 access 列的面，或栅格：威胁到达土地的难易程度，在保护区或陡坡上小于 1，其他地方为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>InVEST takes the distance since 3.13, and took the density from 2016 to 2022 (to 3.12), which is much smaller: choose the half saturation anew.</source>
      <translation>InVEST 自 3.13 起采用距离，2016 至 2022 年（至 3.12）采用密度，其值要小得多：须重新选择半饱和常数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>Sources outside the raster of land cover reach into it. InVEST leaves them out.</source>
      <translation>土地覆被栅格以外的威胁源也会影响到栅格之内。InVEST 不计入它们。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>0: no threat within reach.</source>
      <translation>0：影响距离内没有威胁。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>1: nearly all of the class is gone; 0.5: as much as before; 0: the class is new.</source>
      <translation>1：该类别几乎全部消失；0.5：与以前一样多；0：该类别是新出现的。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>The threat {name} (raster {raster}) holds values from {least:g} to {most:g}; only 0 (none) to 1 are possible. Divide it by its largest value, and check its nodata value.</source>
      <translation>威胁 {name}（栅格 {raster}）的值从 {least:g} 到 {most:g}；只允许 0（无）到 1。请除以其最大值，并检查其 nodata 值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>{threat}: layer {name}.</source>
      <translation>{threat}：图层 {name}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>The threat {name} reaches {distance:g} m, less than a cell of {cell:g} m, and so harms its own cells only. Tables of InVEST before 3.15 are in km: multiply max_dist by 1000.</source>
      <translation>威胁 {name} 的影响距离为 {distance:g} m，小于 {cell:g} m 的像元，因此只危害自身所在的像元。InVEST 3.15 以前的表以 km 为单位：请将 max_dist 乘以 1000。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>the distance to its nearest source</source>
      <translation>到最近威胁源的距离</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>the density of its sources</source>
      <translation>威胁源的密度</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>3.10 and later: 1 - now / (before + now)</source>
      <translation>3.10 及以后：1 - 现在 / （以前 + 现在）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/habitat_quality.py" />
      <source>before 3.10: 1 - now / before</source>
      <translation>3.10 以前：1 - 现在 / 以前</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Rainfall erosivity (R)</source>
      <translation>降雨侵蚀力（R）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Gives the factor R that the tools Soil conservation and Sediment delivery ask for, from the rain of twelve months or of a year. Take the means of many years.</source>
      <translation>由十二个月或全年的降雨量计算“土壤保持”和“泥沙输移”工具所需的 R 因子。请取多年平均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>From months: Wischmeier and Smith (1978), Agriculture Handbook 537, with p the rain of a month and P that of the year, R = 17.02 sum of 1.735 · 10^(1.5 log10(p²/P) - 0.8188); or by the index of Arnoldus (1980), which sums p²/P first and takes 9.81. From a year: Renard and Freimund (1994), Journal of Hydrology 157, or 0.0534 P^1.6548 of Zhang and Fu (2003), Resources Science 25(1). Equations differ by a half and more: name the one that was taken.</source>
      <translation>按月：Wischmeier 和 Smith（1978），Agriculture Handbook 537，p 为月雨量，P 为年雨量，R = 17.02 × Σ 1.735 · 10^(1.5 log10(p²/P) - 0.8188)；或按 Arnoldus（1980）的指数，先对 p²/P 求和，系数取 9.81。按年：Renard 和 Freimund（1994），Journal of Hydrology 157；或章文波和付金生（2003），资源科学 25(1)，0.0534 P^1.6548。各式相差一半以上，请注明所用的公式。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Rainfall erosivity from {low:,.0f} to {high:,.0f}, on average {mean:,.0f} MJ mm/(ha h a).</source>
      <translation>降雨侵蚀力为 {low:,.0f} 至 {high:,.0f}，平均 {mean:,.0f} MJ mm/(ha h a)。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Rain: twelve months, or one raster of the year (mm)</source>
      <translation>降雨量：十二个月，或一幅全年栅格（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Factor to SI units, for the equations of months</source>
      <translation>换算为国际单位的系数（用于按月的公式）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Rainfall erosivity (MJ mm/(ha h a))</source>
      <translation>降雨侵蚀力（MJ mm/(ha h a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Mean erosivity (MJ mm/(ha h a))</source>
      <translation>平均侵蚀力（MJ mm/(ha h a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Months in order from January to December, as twelve rasters or one with twelve bands. The first one is the grid.</source>
      <translation>各月按一月至十二月的顺序，为十二幅栅格或一幅十二波段的栅格。以第一幅为格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>Empty: 17.02 with Wischmeier and Smith, 9.81 with Arnoldus.</source>
      <translation>留空：Wischmeier 和 Smith 取 17.02，Arnoldus 取 9.81。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>The equation “{equation}” needs {needed} rasters of rain, but {count} are given. Give January to December for the equations of months, and one raster for those of the year.</source>
      <translation>公式“{equation}”需要 {needed} 幅降雨栅格，而给出了 {count} 幅。按月的公式请给一月至十二月，按年的公式请给一幅。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>months: Wischmeier and Smith (usual in China)</source>
      <translation>按月：Wischmeier 和 Smith（中国常用）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>months: modified Fournier index (Arnoldus)</source>
      <translation>按月：修正 Fournier 指数（Arnoldus）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>year: Renard and Freimund</source>
      <translation>按年：Renard 和 Freimund</translation>
    </message>
    <message>
      <location filename="../algorithms/services/rainfall_erosivity.py" />
      <source>year: Zhang and Fu (China)</source>
      <translation>按年：章文波和付金生（中国）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Sediment delivery</source>
      <translation>泥沙输移</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Tells how much soil each place sends to the stream, how much is laid down on the way, and how much plants keep from it. Use it for reservoirs and rivers, and to choose slopes to restore.</source>
      <translation>计算每处有多少土壤进入河流、途中沉积多少，以及植被拦下多少。用于水库和河流，也用于选择需修复的坡面。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>As InVEST 3.20, whose results it repeats: soil loss by RUSLE; index of connectivity of Borselli et al. (2008), Catena 75:268-277; delivery ratio = SDRmax / (1 + exp((IC0 - IC) / k)), Vigiak et al. (2012), Geomorphology 138:74-88; the rest is laid down as the ratio rises downslope. Ways to the stream are counted in cells, so compare only results of one cell size. It counts sheet and rill erosion, neither gullies nor banks nor landslides.</source>
      <translation>同 InVEST 3.20，结果与其一致：土壤流失按 RUSLE；连通性指数按 Borselli 等（2008），Catena 75:268-277；输移比 = SDRmax / (1 + exp((IC0 - IC) / k))，Vigiak 等（2012），Geomorphology 138:74-88；其余随输移比沿坡向下升高而沉积。到河流的路程按像元计，因此只能比较同一像元大小的结果。只计面蚀和细沟侵蚀，不计沟蚀、岸蚀和滑坡。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>{lost:,.0f} t of soil are lost in a year; {export:,.0f} t reach a stream, {percent:.1f} percent, and {laid:,.0f} t are laid down. {avoided:,.0f} t are kept from the streams.</source>
      <translation>一年流失土壤 {lost:,.0f} t；其中 {export:,.0f} t 进入河流，占 {percent:.1f}%，{laid:,.0f} t 沉积。植被使 {avoided:,.0f} t 免于进入河流。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Stream threshold (cells that drain through)</source>
      <translation>河流阈值（汇流像元数）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Drainage, such as ditches and roads (features, or raster of 0 and 1)</source>
      <translation>排水通道，如沟渠和道路（要素，或 0 和 1 的栅格）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Parameter k of the delivery ratio (without unit)</source>
      <translation>输移比参数 k（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Parameter IC0 of the delivery ratio (without unit)</source>
      <translation>输移比参数 IC0（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Largest delivery ratio (0 to 1)</source>
      <translation>最大输移比（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Largest slope length factor L (without unit)</source>
      <translation>坡长因子 L 的上限（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Sediment export (t/(ha·a))</source>
      <translation>泥沙输出量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Avoided export (t/(ha·a))</source>
      <translation>避免的输出量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Deposition (t/(ha·a))</source>
      <translation>沉积量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Actual soil loss (t/(ha·a))</source>
      <translation>实际土壤流失量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Potential soil loss (t/(ha·a))</source>
      <translation>潜在土壤流失量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Soil conservation (t/(ha·a))</source>
      <translation>土壤保持量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Delivery ratio (0 to 1)</source>
      <translation>输移比（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Index of connectivity</source>
      <translation>连通性指数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Slope factor LS (without unit)</source>
      <translation>坡长坡度因子 LS（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Streams and drainage</source>
      <translation>河流与排水通道</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Watersheds with their sediment (t/a)</source>
      <translation>流域及其泥沙量（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Table by watershed (t/a)</source>
      <translation>流域统计表（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Actual soil loss (t/a)</source>
      <translation>实际土壤流失量（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Sediment export (t/a)</source>
      <translation>泥沙输出量（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Deposition (t/a)</source>
      <translation>沉积量（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Avoided export (t/a)</source>
      <translation>避免的输出量（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>From {cells:,} cells, {percent:.1f} percent of the land, no water reaches a stream within it: they have no export. A lower threshold gives more streams.</source>
      <translation>有 {cells:,} 个像元（占 {percent:.1f}%）的水到不了区内的河流，因此没有输出量。降低阈值可得到更多河流。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Square cells, over the whole of each basin; it is the grid. Other layers are warped to it, land cover by nearest neighbour.</source>
      <translation>像元须为正方形，并覆盖每个流域的全部；以它为格网。其他图层会变换到它，土地覆被用最邻近法。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>1000 cells of 30 m are 0.9 km². Choose it so that the streams agree with known ones; a higher one leaves fewer streams and less export.</source>
      <translation>30 m 像元 1000 个为 0.9 km²。请选择使河流与已知河流一致的值；值越大，河流越少，输出量越小。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Results are within them only, as in InVEST. Empty: the whole raster. Numbers are taken from a column ws_id.</source>
      <translation>结果仅限于流域之内，与 InVEST 相同。留空：整个栅格。编号取自 ws_id 列。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Counts as streams, beside those of the elevation.</source>
      <translation>与由高程得到的河流一并视为河流。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>InVEST takes MFD unless told otherwise.</source>
      <translation>InVEST 默认取 MFD。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>2 in InVEST; calibrate it on measured sediment. A larger one makes the ratio rise more gently with connectivity.</source>
      <translation>InVEST 取 2；请用实测泥沙率定。值越大，输移比随连通性上升越缓。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>0.5 in InVEST: the connectivity at half of the largest ratio.</source>
      <translation>InVEST 取 0.5：即输移比为最大值一半时的连通性。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>0.8 after Vigiak et al. (2012).</source>
      <translation>0.8，依 Vigiak 等（2012）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>122 in InVEST, which is reached on large cells only.</source>
      <translation>InVEST 取 122，仅在像元很大时才会达到。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>What reaches a stream from each cell; nodata on streams.</source>
      <translation>每个像元进入河流的量；河流上为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>What plants keep from the stream, by preventing loss and by catching soil from upslope.</source>
      <translation>植被使之免于进入河流的量，包括防止流失和拦截上坡来土。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>On a stream cell: all that arrives beside the export.</source>
      <translation>在河流像元上：输出量之外到达的全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>Columns as InVEST's: usle_tot (loss), sed_export, sed_dep, avoid_exp, avoid_eros (t/a).</source>
      <translation>列与 InVEST 相同：usle_tot（流失量）、sed_export、sed_dep、avoid_exp、avoid_eros（t/a）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/sediment_delivery.py" />
      <source>{name} holds {values}, but a raster of drainage holds 1 for a ditch or pipe and 0 for none. Correct it, or set its nodata value.</source>
      <translation>{name} 含有 {values}，而排水通道栅格应以 1 表示沟渠或管道、0 表示没有。请改正，或设置其无数据值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>{pairs} pairs over {n:,} cells: {synergies} synergies and {tradeoffs} trade-offs; the strongest relation is of {first} and {second} ({coefficient:+.3f}).</source>
      <translation>{n:,} 个像元上的 {pairs} 对：{synergies} 对协同，{tradeoffs} 对权衡；关系最强的是 {first} 与 {second}（{coefficient:+.3f}）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Synergies and trade-offs of services</source>
      <translation>服务的协同与权衡</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Tells which ecosystem services rise and fall together (synergy) and which one gains as another loses (trade-off): in the whole, in each zone, and around each cell. Use it before services are combined or weighted, and to find where a measure for one costs another.</source>
      <translation>说明哪些生态系统服务同增同减（协同），哪些此消彼长（权衡）：在全区、每个分区以及每个像元周围。可在综合或加权各项服务之前使用，也可用于找出为一项服务采取的措施在何处损害另一项。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Spearman's or Pearson's coefficient of every pair, with p by Student's t; neighbouring cells are alike, so the relation is judged with the effective number of cells of Dutilleul (1993), Biometrics 49:305-314. Around each cell: Pearson's coefficient of the cells in the window.</source>
      <translation>每对服务的 Spearman 或 Pearson 系数，p 由 Student t 得出；相邻像元彼此相似，因此按 Dutilleul (1993), Biometrics 49:305-314 的有效像元数判断关系。每个像元周围：窗口内像元的 Pearson 系数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>{pairs} pairs over {n:,} cells, none of which vary together.</source>
      <translation>{n:,} 个像元上的 {pairs} 对，没有一对同时变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Judge by the effective number of cells</source>
      <translation>按有效像元数判断</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Significance (p below which a relation counts)</source>
      <translation>显著性水平（p 低于此值的关系才算）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Fewest cells in a window (number)</source>
      <translation>窗口中最少的像元（个）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Coefficients by zone and pair (-1 to 1)</source>
      <translation>各分区各对的系数（-1 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Folder for the coefficient around each cell (-1 to 1)</source>
      <translation>每个像元周围系数的文件夹（-1 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Number of synergies</source>
      <translation>协同的对数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Number of trade-offs</source>
      <translation>权衡的对数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Two or more rasters; a service is called like its layer. The first is the grid. Give all in the sense that more is better.</source>
      <translation>两个或更多栅格；服务以其图层命名。第一个决定网格。各项都应以多为优。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Districts, basins or reaches; each gets its coefficients.</source>
      <translation>地区、流域或河段；每个都有其系数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Ranks, as in the Wujiang study, do not mind a few extreme cells.</source>
      <translation>如乌江研究所用，秩不受少数极端像元影响。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>From one cell on; read where the folder of windows is asked for. A convention of EcoRestore: try half and double of it.</source>
      <translation>至少一个像元；仅在要求窗口文件夹时读取。这是 EcoRestore 的约定：可试其一半和两倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Otherwise nearly every pair of many cells is a synergy or a trade-off, however weak.</source>
      <translation>否则像元很多时，几乎每一对无论多弱都会是协同或权衡。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Windows with fewer cells that have both services are nodata. 9 is the smallest square window.</source>
      <translation>同时具有两项服务的像元少于此数的窗口为 nodata。9 是最小的方形窗口。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>For the table; windows take all cells.</source>
      <translation>用于表；窗口使用全部像元。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>With the number of cells, p, and the relation.</source>
      <translation>并给出像元数、p 和关系。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>A raster for each pair: red synergy, blue trade-off.</source>
      <translation>每对一个栅格：红色为协同，蓝色为权衡。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>{first} and {second} rise together around {percent:.1f} percent of {cells:,} cells.</source>
      <translation>在 {cells:,} 个像元中，{first} 与 {second} 在 {percent:.1f}% 的像元周围同增同减。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>{first} and {second} do not both vary in any window. Take a larger radius.</source>
      <translation>{first} 与 {second} 没有在任何窗口中同时变化。请采用更大的半径。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Spearman: of the ranks</source>
      <translation>Spearman：秩的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_tradeoffs.py" />
      <source>Pearson: of the values</source>
      <translation>Pearson：值的系数</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Value of ecosystem services</source>
      <translation>生态系统服务价值</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Turns land cover into what its services are worth in money, by cell, class, service and district, and compares dates. Use it for accounts, for the services part of a health index, and where there are no data for models.</source>
      <translation>把土地覆被换算成其服务的货币价值，按像元、类别、服务和地区给出，并比较各个时期。可用于核算、健康指数中的服务部分，以及缺少模型数据的地方。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Xie et al. (2003, 2015), Journal of Natural Resources 30:1243-1254: value of a hectare = equivalent factor of its land for a service x unit value x corrections. From crops, the unit value is a seventh of what the grain of a hectare sells for: 1/7 sum(area price yield) / sum(area). Vegetation corrects by the cell over the mean of its class, precipitation by the cell over the mean; people's wealth by the curve of Pearl, 1 / (1 + exp(3 - 100 / Engel coefficient)).</source>
      <translation>Xie et al. (2003, 2015), Journal of Natural Resources 30:1243-1254（谢高地等）：每公顷价值 = 该类土地对某项服务的当量因子 x 单位价值 x 各项修正。由作物计算时，单位价值为每公顷粮食市场价值的七分之一：1/7 Σ（面积 × 价格 × 单产）/ Σ 面积。植被按像元与其类别均值之比修正，降水按像元与均值之比修正；居民富裕程度按 Pearl 生长曲线 1 / (1 + exp(3 - 100 / E)) 修正，E 为恩格尔系数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>One factor is worth {unit_value:,.2f} CNY/(hm²·a), and the coefficient of the whole area is {coefficient:.4g}.</source>
      <translation>一个当量因子价值 {unit_value:,.2f} 元/(hm²·a)，全区系数为 {coefficient:.4g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>{name}: {total:,.2f} million CNY/a on {area:,.2f} km²; {percent:.1f} percent of it is {service}.</source>
      <translation>{name}：{area:,.2f} km² 上共 {total:,.2f} 百万元/a；其中 {percent:.1f}% 为 {service}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Land cover, a raster for each date in order of time</source>
      <translation>土地覆被，每个时期一个栅格，按时间顺序</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Equivalent factors, or values (per hm² and year)</source>
      <translation>当量因子或价值（每 hm² 每年）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Crops, to compute the value of one factor</source>
      <translation>作物，用于计算一个当量因子的价值</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Vegetation that corrects the value (NPP or cover, any unit)</source>
      <translation>用于修正价值的植被（NPP 或覆盖度，单位不限）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Precipitation that corrects the services of water (mm/a)</source>
      <translation>用于修正水相关服务的降水（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Mean precipitation that the factors are for (mm/a)</source>
      <translation>当量因子所对应的平均降水（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Services of water, with commas</source>
      <translation>与水相关的服务，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Other corrections of all services (factors, 1 for none)</source>
      <translation>对所有服务的其他修正（系数，1 为不修正）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Coefficient for the whole area (1 for none)</source>
      <translation>全区系数（1 为不修正）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Engel coefficient, for the willingness to pay (percent)</source>
      <translation>恩格尔系数，用于支付意愿（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Engel coefficient of the country (percent)</source>
      <translation>全国的恩格尔系数（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Value of all services (CNY/(hm²·a))</source>
      <translation>所有服务的价值（元/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Value by service (CNY/a)</source>
      <translation>各项服务的价值（元/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Value by class (CNY/a)</source>
      <translation>各类别的价值（元/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Value by district (CNY/a)</source>
      <translation>各地区的价值（元/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Districts with their value (CNY/a)</source>
      <translation>地区及其价值（元/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Total of each date and its change</source>
      <translation>各时期的总值及其变化</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Change from the first date to the last (CNY/(hm²·a))</source>
      <translation>首末两期之间的变化（元/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Folder for the value of each date</source>
      <translation>各时期价值的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Chart of the value by service</source>
      <translation>各项服务价值的图表</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Total value of the last date (CNY/a)</source>
      <translation>最后一期的总价值（元/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Value of one factor used (CNY/(hm²·a))</source>
      <translation>所用的一个当量因子的价值（元/(hm²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>From {first} to {last} the value changes by {change:+,.2f} million CNY/a.</source>
      <translation>从 {first} 到 {last}，价值变化 {change:+,.2f} 百万元/a。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>One or more. A date is called like its layer; the first raster is the grid.</source>
      <translation>一个或多个。时期以其图层命名；第一个栅格决定网格。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>A row for each service, with its name in the column service, and a column for each kind of land. Empty: the table of the Qaidam study, which agrees with Xie et al. (2015); the tool Table of a study writes it for your edits. For a table in money, set the unit value to 1.</source>
      <translation>每项服务一行，名称在 service 列，每种土地类型一列。留空：采用柴达木研究的表，与 Xie et al. (2015) 一致；工具“研究附表”可写出它供编辑。若表中是货币价值，请将单位价值设为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Which kind of land each class of the rasters is: columns code and preset_class, the name of a column of the equivalent factors. Empty: the classes of CLCD, 1 cropland to 9 wetland.</source>
      <translation>栅格的每个类别属于哪种土地：code 列和 preset_class 列，后者是当量因子表的列名。留空：采用 CLCD 的类别，1 耕地至 9 湿地。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>6869.76 in the Qaidam study; results are in the currency of this number. Not read where a table of crops is given.</source>
      <translation>柴达木研究中为 6869.76；结果的币种与此数相同。给出作物表时不读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>A row for each crop: its area (any unit, the same in all rows), its price (CNY/kg) and its yield (kg/hm²).</source>
      <translation>每种作物一行：面积（单位不限，各行相同）、价格（元/kg）和单产（kg/hm²）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>To sum the value by district, county or basin.</source>
      <translation>用于按地区、县或流域汇总价值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>One for all dates, or one for each. A cell with twice the mean of its class is worth twice as much.</source>
      <translation>各时期共用一个，或每期一个。为其类别均值两倍的像元，价值也为两倍。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>One for all dates, or one for each.</source>
      <translation>各时期共用一个，或每期一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Empty: the mean of the raster.</source>
      <translation>留空：栅格的均值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>As named in the table of equivalent factors.</source>
      <translation>与当量因子表中的名称一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Each multiplies the value of all dates, cell by cell.</source>
      <translation>每个都逐像元乘以所有时期的价值。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Such as the biomass factor of the province.</source>
      <translation>例如省级的生物量因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Share of food in what households spend. Empty: no correction.</source>
      <translation>食品支出占居民消费的比重。留空：不修正。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>With it, the correction is the ratio to the country's.</source>
      <translation>给出时，修正系数为与全国之比。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>Of the last date.</source>
      <translation>最后一期的。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>With its share of the total in percent.</source>
      <translation>并给出占总值的百分比。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>{count} rasters are given for “{label}” and {dates} dates of land cover. Give one raster, or one for each date.</source>
      <translation>“{label}” 给出了 {count} 个栅格，而土地覆被有 {dates} 期。请给出一个栅格，或每期一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>The table of equivalent factors has no service {service} (services: {services}). Correct the name.</source>
      <translation>当量因子表中没有服务 {service}（服务：{services}）。请更正名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/service_value.py" />
      <source>“{label}” needs land cover of two dates at least. Add a raster, or do not ask for it.</source>
      <translation>“{label}” 至少需要两期土地覆被。请添加栅格，或不要求此输出。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Slope length and steepness (LS)</source>
      <translation>坡长坡度（LS）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Gives the factor LS that the tool Soil conservation asks for, from an elevation model of the whole basin. Sediment delivery computes its own.</source>
      <translation>由全流域的高程模型计算“土壤保持”工具所需的 LS 因子。“泥沙输移”工具自行计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Length by Desmet and Govers (1996), Journal of Soil and Water Conservation 51:427-433, from the area that drains through the cell, after depressions are filled; as InVEST 3.14 to 3.20, or as InVEST 3.9.1 to 3.13, whose LS is several times higher where much land drains through. Steepness by McCool et al. (1987), or from 10 degrees on by Liu et al. (1994), Transactions of the ASAE 37:1835-1840, 21.91 sin - 0.96, for steep land.</source>
      <translation>坡长按 Desmet 和 Govers（1996），Journal of Soil and Water Conservation 51:427-433，填洼后由流经像元的面积计算；可取 InVEST 3.14 至 3.20 的规则，或 InVEST 3.9.1 至 3.13 的规则，后者在汇水面积大处 LS 高出数倍。坡度按 McCool 等（1987）；陡坡地自 10° 起按刘宝元等（1994），Transactions of the ASAE 37:1835-1840，21.91 sin - 0.96。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>LS from {low:.2f} to {high:.2f}, on average {mean:.2f}.</source>
      <translation>LS 为 {low:.2f} 至 {high:.2f}，平均 {mean:.2f}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Slope length</source>
      <translation>坡长</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Steepness</source>
      <translation>坡度因子</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Slope, in place of that of the elevation (percent)</source>
      <translation>代替由高程计算的坡度（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Mean LS</source>
      <translation>平均 LS</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>The steepest slope of {name} lies between 20 and 90, as degrees would. If it is in degrees, make it percent: 100 tan(slope).</source>
      <translation>{name} 的最大坡度介于 20 与 90 之间，像是以度为单位。若为度，请换算为百分比：100 tan（坡度）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>L is cut to {most:g} in {cells:,} cells.</source>
      <translation>{cells:,} 个像元的 L 被截为 {most:g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Square cells. Water that comes from outside the raster is not known to it.</source>
      <translation>像元须为正方形。栅格之外流入的水无从得知。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Take the second to repeat results of earlier papers.</source>
      <translation>重现早期论文的结果时取第二种。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>RUSLE was made for slopes up to about 18 percent.</source>
      <translation>RUSLE 是为约 18% 以下的坡度建立的。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>Percent, not degrees: 100 at 45 degrees.</source>
      <translation>以百分比而非度为单位：45° 为 100。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>InVEST 3.14 to 3.20</source>
      <translation>InVEST 3.14 至 3.20</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>InVEST 3.9.1 to 3.13</source>
      <translation>InVEST 3.9.1 至 3.13</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>RUSLE (McCool et al., 1987)</source>
      <translation>RUSLE（McCool 等，1987）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/slope_length.py" />
      <source>steep slopes (Liu et al., 1994)</source>
      <translation>陡坡（刘宝元等，1994）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Soil conservation (RUSLE)</source>
      <translation>土壤保持（RUSLE）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Estimates how much soil water washes away on each slope in a year, how much bare land would lose, and so what plants and practices keep; and grades the loss by a standard. What reaches the stream is told by the tool Sediment delivery.</source>
      <translation>估算每个坡面一年被水流冲走的土壤、裸地将流失的土壤，以及由此得出的植被和措施所保持的土壤，并按标准对流失量分级。进入河流的泥沙由“泥沙输移”工具计算。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Revised universal soil loss equation, Renard et al. (1997), Agriculture Handbook 703: actual loss = R K LS C P, potential loss = R K LS, conservation = their difference. It counts sheet and rill erosion, neither gullies nor deposition.</source>
      <translation>修正通用土壤流失方程，Renard 等（1997），Agriculture Handbook 703：实际流失量 = R K LS C P，潜在流失量 = R K LS，保持量为二者之差。只计面蚀和细沟侵蚀，不计沟蚀和沉积。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>sediment</source>
      <translation>泥沙</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>{lost:,.0f} t of soil are lost in a year, on average {mean:,.2f} t/(ha·a); {kept:,.0f} t, {percent:.1f} percent of the potential loss, are conserved.</source>
      <translation>一年流失土壤 {lost:,.0f} t，平均 {mean:,.2f} t/(ha·a)；保持 {kept:,.0f} t，占潜在流失量的 {percent:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Vegetation cover that gives C, in place of the table's (0 to 1)</source>
      <translation>用于计算 C 以代替表中值的植被覆盖度（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Grades of erosion (t/(km²·a))</source>
      <translation>侵蚀强度分级（t/(km²·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Grade of erosion (class codes)</source>
      <translation>侵蚀强度等级（类别代码）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Table by grade of erosion</source>
      <translation>按侵蚀强度等级统计的表</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Mean actual soil loss (t/(ha·a))</source>
      <translation>平均实际土壤流失量（t/(ha·a)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Soil conservation (t/a)</source>
      <translation>土壤保持量（t/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>From the tool Slope length and steepness; it is the grid.</source>
      <translation>来自“坡长坡度”工具；以它为格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>C by Cai et al. (2000), as in the tool Cover factor.</source>
      <translation>C 按蔡崇法等（2000）计算，与“植被覆盖因子”工具相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Empty: the six grades of SL 190-2007, with the tolerable loss of 500 t/(km²·a) that holds for the south-west and the red soils of China. It is 1000 on the Loess Plateau and 200 in the north-east: the tool Table of a study writes the table for your edits.</source>
      <translation>留空：SL 190-2007 的六级，容许流失量取 500 t/(km²·a)，适用于中国西南和南方红壤区。黄土高原为 1000，东北为 200：可用“研究附表”工具写出该表后修改。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>From bare land without any practice.</source>
      <translation>指无任何措施的裸地。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Area (km²), share (percent) and soil loss (t/a) of each.</source>
      <translation>各等级的面积（km²）、比例（%）和流失量（t/a）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_conservation.py" />
      <source>Both “{cover}” and “{vegetation}” are given. Give one of them.</source>
      <translation>“{cover}”和“{vegetation}”都已给出。请只给其一。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Soil erodibility (K)</source>
      <translation>土壤可蚀性（K）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Gives the factor K that the tools Soil conservation and Sediment delivery ask for, from the grains and the organic carbon of the topsoil, such as those of the Harmonized World Soil Database or SoilGrids.</source>
      <translation>由表土的颗粒组成和有机碳（如世界土壤数据库 HWSD 或 SoilGrids）计算“土壤保持”和“泥沙输移”工具所需的 K 因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>The equation of EPIC, Williams (1990), Philosophical Transactions of the Royal Society B 329:421-428, times 0.1317 for SI units. The correction for China, 0.51575 K - 0.01383 with K in the units of the United States, is that of Zhang et al. (2007), Acta Pedologica Sinica 44(1):7-13, fitted to plots where EPIC gave too much.</source>
      <translation>EPIC 公式，Williams（1990），Philosophical Transactions of the Royal Society B 329:421-428，乘以 0.1317 换算为国际单位。中国的修正式为 0.51575 K - 0.01383（K 为美制单位），出自张科利等（2007），土壤学报 44(1):7-13，由小区实测拟合，EPIC 在那里偏高。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Soil erodibility from {low:.4f} to {high:.4f}, on average {mean:.4f} t ha h/(ha MJ mm).</source>
      <translation>土壤可蚀性为 {low:.4f} 至 {high:.4f}，平均 {mean:.4f} t ha h/(ha MJ mm)。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Organic carbon or matter (percent by weight)</source>
      <translation>有机碳或有机质（重量百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>The organic layer holds</source>
      <translation>有机栅格所含为</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Correction</source>
      <translation>修正</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Soil erodibility (t ha h/(ha MJ mm))</source>
      <translation>土壤可蚀性（t ha h/(ha MJ mm)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Mean erodibility (t ha h/(ha MJ mm))</source>
      <translation>平均可蚀性（t ha h/(ha MJ mm)）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>In {cells:,} cells the correction for China falls below 0 and is set to 0: it was not made for such soils.</source>
      <translation>在 {cells:,} 个像元中，中国修正式的结果低于 0，已置为 0：该式不是为此类土壤建立的。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Sand, silt and clay must sum to 100 within 5.</source>
      <translation>砂粒、粉粒和黏粒之和须为 100，误差在 5 以内。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>SoilGrids gives dg/kg: divide by 100.</source>
      <translation>SoilGrids 的单位为 dg/kg：请除以 100。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>Matter is taken to be 58 percent carbon.</source>
      <translation>有机质按含碳 58% 计。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>carbon</source>
      <translation>有机碳</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>matter</source>
      <translation>有机质</translation>
    </message>
    <message>
      <location filename="../algorithms/services/soil_erodibility.py" />
      <source>China (Zhang et al., 2007)</source>
      <translation>中国（张科利等，2007）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Water conservation by balance</source>
      <translation>水量平衡法水源涵养</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Estimates the rain that neither runs off over the surface nor evaporates, and so feeds soil, groundwater and springs: water conservation as China's guide to ecological red lines counts it. It needs neither soil nor terrain.</source>
      <translation>估算既不形成地表径流也不蒸散、从而补给土壤、地下水和泉水的降水：即中国生态保护红线划定指南的水源涵养量算法。它不需要土壤和地形。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>WC = P - c P - ET, with c the runoff coefficient of the land cover and ET the actual evapotranspiration (Ministry of Environmental Protection of China, 2017, guide to drawing ecological red lines).</source>
      <translation>WC = P - c P - ET，c 为土地覆盖的径流系数，ET 为实际蒸散（环境保护部，2017，生态保护红线划定指南）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>red line</source>
      <translation>红线</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Table of runoff coefficients (0 to 1)</source>
      <translation>径流系数表（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Count a balance below 0 as 0</source>
      <translation>小于 0 的平衡值按 0 计</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Cells with a balance below 0 (percent)</source>
      <translation>平衡值小于 0 的像元比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>In {percent:.0f} percent of the cells more evaporates and runs off than falls. Check that the evapotranspiration is the actual one, of the same year, and in mm a year.</source>
      <translation>{percent:.0f}% 的像元蒸散和径流多于降水。请检查蒸散是否为实际蒸散、是否为同一年、单位是否为 mm/年。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>A row for each class, with its code in lucode (or code, class), and the share of the rain that runs off over the surface. A table in percent must be divided by 100.</source>
      <translation>每类一行，编码在 lucode（或 code、class）列，并给出降水形成地表径流的比例。以百分比给出的表须除以 100。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Measured from space, or from the tool Water yield; the potential one is too much.</source>
      <translation>遥感蒸散，或来自“产水量”工具；潜在蒸散偏大。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Polygons, numbered by a whole-number column such as ws_id, or a raster of numbers.</source>
      <translation>多边形（以 ws_id 等整数列编号），或编号栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_balance.py" />
      <source>Below 0 more evaporates and runs off than falls, as where water comes from elsewhere.</source>
      <translation>小于 0 表示蒸散和径流多于降水，例如有外来水的地方。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Water conservation</source>
      <translation>水源涵养</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Estimates how much of the water yield the land holds back, by the formula of many studies of China. Look at the topographic index before you trust it: with units that do not fit, hardly a cell conserves any water. The tool Water conservation by balance needs no such index.</source>
      <translation>按中国许多研究采用的公式，估算土地在产水量中截留了多少水。采信之前请先查看地形指数：单位不合适时，几乎没有像元能涵养水。“水量平衡法水源涵养”工具不需要该指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>WC = min(1, 249 / V) min(1, 0.9 TI / 3) min(1, Ksat / 300) Y, with Y the water yield, V the velocity coefficient of the land cover, Ksat the saturated hydraulic conductivity and TI = log10(A / (D S)), A the area that drains through the cell, D the depth of the soil and S the slope. Which units the formula was made for is printed nowhere, so they are parameters here; an index below 0 counts as 0, and on level ground and bare rock, where it is infinite, its term is 1.</source>
      <translation>WC = min(1, 249 / V) min(1, 0.9 TI / 3) min(1, Ksat / 300) Y，Y 为产水量，V 为土地覆盖的流速系数，Ksat 为土壤饱和导水率，TI = log10(A / (D S))，A 为流经像元的汇水面积，D 为土壤深度，S 为坡度。该公式原本采用何种单位，文献中均未写明，因此在此作为参数；指数小于 0 时按 0 计，在平地和裸岩上指数为无穷大，该项取 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>runoff</source>
      <translation>径流</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>metres or decimetres</source>
      <translation>米或分米</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Table of velocity coefficients (no unit)</source>
      <translation>流速系数表（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Water yield (mm/a)</source>
      <translation>产水量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Upslope area (cells)</source>
      <translation>上坡汇水面积（像元数）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Slope (percent, or as its unit says)</source>
      <translation>坡度（百分比，或按所选单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Saturated hydraulic conductivity Ksat (mm a day)</source>
      <translation>土壤饱和导水率 Ksat（mm/d）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Unit of the slope raster</source>
      <translation>坡度栅格的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>The area enters the index in</source>
      <translation>面积代入指数时的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>The soil depth enters the index in</source>
      <translation>土壤深度代入指数时的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>The slope enters the index in</source>
      <translation>坡度代入指数时的单位</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Count an index below 0 as 0</source>
      <translation>小于 0 的指数按 0 计</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Cells with an index below 0 (percent)</source>
      <translation>指数小于 0 的像元比例（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>The topographic index is below 0 in {percent:.0f} percent of the cells: its units do not fit the formula. Let the soil depth enter in metres, or the slope in metres per metre.</source>
      <translation>{percent:.0f}% 的像元地形指数小于 0：其单位不适合该公式。请让土壤深度以米代入，或让坡度以 m/m 代入。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>The slope is said to be percent and goes up to between 20 and 90: is it in degrees? Then choose its unit.</source>
      <translation>坡度标为百分比，而最大值在 20 至 90 之间：是否其实是度？若是，请选择其单位。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>A row for each class, with its code in lucode (or code, class), as in InVEST's biophysical table: studies give forest some 200 and bare, built and water surfaces up to 2012. Up to 249 it holds back all it can.</source>
      <translation>每类一行，编码在 lucode（或 code、class）列，如 InVEST 的生物物理参数表：各研究中森林约为 200，裸地、建设用地和水面最高为 2012。不超过 249 时截留最多。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>From the tool Water yield.</source>
      <translation>来自“产水量”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>From the tool Flow accumulation, on the grid of land cover.</source>
      <translation>来自“汇流累积量”工具，须在土地覆盖的格网上。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>From the tool Terrain factors, which gives degrees unless asked.</source>
      <translation>来自“地形因子”工具，该工具默认给出度。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>cm a day times 10; cm an hour times 240.</source>
      <translation>cm/d 乘以 10；cm/h 乘以 240。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>With the area in cells and the slope in metres per metre, metres keep the index above 0 on most land.</source>
      <translation>面积以像元数、坡度以 m/m 代入时，深度以米代入可使指数在多数地方大于 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_conservation.py" />
      <source>Otherwise such cells conserve less than no water, as printed.</source>
      <translation>否则这些像元的涵养量为负，与原公式一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Water yield</source>
      <translation>产水量</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Estimates how much of a year's rain the land passes on to streams and groundwater, by cell and by watershed; with a table of demand, what people leave of it, and with a table of stations, what turbines make of the rest. It is the water supply of the studies. It says nothing of seasons nor of single cells' true runoff: judge sums of watersheds.</source>
      <translation>估算全年降水中由土地输送给河流和地下水的水量，按像元和按流域给出；有用水表时给出人类用水后剩余的水量，有电站表时给出剩余水量的发电量。它就是各研究中的水供给。它不反映季节，也不反映单个像元的真实径流：请看流域的总和。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>As InVEST 3.20, on Budyko's curve: yield = P - AET. With R = Kc ET0 / P and AWC = PAWC times the lesser of soil and root depth, land with vegetation evaporates AET/P = 1 + R - (1 + R^w)^(1/w), w = Z AWC/P + 1.25, at most 5 (Fu, 1981; Zhang et al., 2004; Donohue et al., 2012); or (1 + w R) / (1 + w R + 1/R), w = Z AWC/P (Zhang et al., 2001), as many papers take it. Other land evaporates Kc ET0, at most P. Without rain the yield is 0, where InVEST gives nodata. Volume = mean yield times the area of the watershed. Energy = 0.00272 efficiency fraction height supply (kWh); value = (price energy - cost) times the sum of (1 + discount)^-t over the years, also without a discount, where InVEST gives 0.</source>
      <translation>同 InVEST 3.20，基于 Budyko 曲线：产水量 = P - AET。令 R = Kc ET0 / P，AWC = PAWC 乘以土壤深度与根系深度中的较小者，有植被的土地蒸散比为 AET/P = 1 + R - (1 + R^w)^(1/w)，w = Z AWC/P + 1.25，最大为 5（Fu，1981；Zhang 等，2004；Donohue 等，2012）；或如许多论文所用，(1 + w R) / (1 + w R + 1/R)，w = Z AWC/P（Zhang 等，2001）。其他土地蒸散 Kc ET0，不超过 P。无降水处产水量为 0，而 InVEST 给出无数据。水量 = 平均产水量乘以流域面积。电能 = 0.00272 × 效率 × 比例 × 水头 × 供水量（kWh）；价值 =（电价 × 电能 - 成本）乘以各年 (1 + d)^-t 之和，d 为贴现率，无贴现时也是如此，而 InVEST 给出 0。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source> The {count} watersheds yield {volume:,.0f} m³ a year.</source>
      <translation> {count} 个流域每年产水 {volume:,.0f} m³。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Biophysical table (Kc; root depth in mm)</source>
      <translation>生物物理参数表（Kc；根系深度，mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Soil depth to the layer that stops roots (mm)</source>
      <translation>到阻根层的土壤深度（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Seasonality Z (no unit)</source>
      <translation>季节性常数 Z（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Crop coefficient Kc, in place of the table's (no unit)</source>
      <translation>作物系数 Kc，代替表中的值（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Root depth, in place of the table's (mm)</source>
      <translation>根系深度，代替表中的值（mm）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Table of water demand (m³/a)</source>
      <translation>用水需求表（m³/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>The demand is for</source>
      <translation>需求的计量单元</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Table of hydropower stations</source>
      <translation>水电站表</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Potential evapotranspiration (mm/a)</source>
      <translation>潜在蒸散（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Share of the rain that evaporates (0 to 1)</source>
      <translation>降水中蒸散的比例（0 至 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Water of watersheds (mm/a, m³/a)</source>
      <translation>各流域水量（mm/a，m³/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Mean water yield (mm/a)</source>
      <translation>平均产水量（mm/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Volume of the water yield (m³/a)</source>
      <translation>产水总量（m³/a）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Water yield of {area:,.1f} km²: {mean:,.1f} mm a year on average, {volume:,.0f} m³.</source>
      <translation>{area:,.1f} km² 的产水量：平均每年 {mean:,.1f} mm，共 {volume:,.0f} m³。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Less than nine tenths of these watersheds have a water yield, and their volume counts the rest with the mean: {watersheds}. Take rasters that cover them, and polygons that do not overlap.</source>
      <translation>以下流域有产水量的面积不足九成，其水量对其余部分按平均值计：{watersheds}。请使用覆盖它们的栅格，以及互不重叠的多边形。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>mm a day or a month</source>
      <translation>mm/日或 mm/月</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Not needed where rasters give both Kc and the root depth; then land with a root depth of 0 counts as without vegetation.</source>
      <translation>Kc 和根系深度都由栅格给出时不需要；此时根系深度为 0 的土地算作无植被。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>InVEST's: a row for each class, with its code in lucode (or code, class); lulc_veg 1 for land with vegetation, 0 for water, wetland and urban land. A column in place of which a raster is given is not read.</source>
      <translation>与 InVEST 相同：每类一行，编码在 lucode（或 code、class）列；lulc_veg 为 1 表示有植被，0 表示水体、湿地和城镇。已由栅格代替的列不读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Such as from the tool Reference evapotranspiration.</source>
      <translation>例如来自“参考蒸散”工具。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Needed with a seasonality Z.</source>
      <translation>给出季节性常数 Z 时需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Such as from the tool Plant-available water of soils. Needed with a seasonality Z.</source>
      <translation>例如来自“土壤的植物有效含水量”工具。给出季节性常数 Z 时需要。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>1 to 30: higher where rain falls often, about a fifth of the number of rain events in a year (Donohue et al., 2012). 5 is only a start: change it until the volume of a watershed agrees with its gauge. Empty: the column w of the table holds the curve's parameter (Zhang et al., 2001: 2.0 forest, 0.5 grass and crops).</source>
      <translation>1 至 30：降雨越频繁越高，约为全年降雨次数的五分之一（Donohue 等，2012）。5 只是起点：请调整到流域水量与水文站实测相符。留空：曲线参数取自表的 w 列（Zhang 等，2001：森林 2.0，草地和作物 0.5）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Polygons, numbered by a whole-number column such as ws_id, or a raster of numbers. They should not overlap: where they do, land counts for the last one.</source>
      <translation>多边形（以 ws_id 等整数列编号），或编号栅格。不应重叠：重叠处的土地计入最后一个。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Such as from a vegetation index.</source>
      <translation>例如由植被指数得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>A row for each class: what people use and do not give back to the river.</source>
      <translation>每类一行：人类使用且不返回河流的水量。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>InVEST's: the watershed; efficiency and fraction of the water that passes the turbines, 0 to 1; height of fall (m); price of a kWh; cost a year; years; discount (percent).</source>
      <translation>与 InVEST 相同：流域；水轮机效率和过机水量比例（0 至 1）；水头（m）；每 kWh 电价；年成本；年数；贴现率（%）。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Kc times the reference evapotranspiration.</source>
      <translation>Kc 乘以参考蒸散。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>“{missing}” is missing. Give the land cover with its biophysical table, or rasters of both Kc and the root depth and neither of them.</source>
      <translation>缺少“{missing}”。请给出土地覆盖及其生物物理参数表；或两者都不给，而给出 Kc 和根系深度两个栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Fu (as InVEST)</source>
      <translation>傅抱璞（同 InVEST）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Zhang et al. 2001</source>
      <translation>Zhang 等 2001</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>a cell of the land cover (as InVEST)</source>
      <translation>土地覆盖的一个像元（同 InVEST）</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>a hectare</source>
      <translation>一公顷</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>Without a seasonality Z the curve's parameter comes from the column w of the biophysical table. Give Z, or the land cover and its table.</source>
      <translation>没有季节性常数 Z 时，曲线参数取自生物物理参数表的 w 列。请给出 Z，或给出土地覆盖及其表。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>With a seasonality Z “{label}” is needed. Give it, or leave Z empty and give the column w of the table.</source>
      <translation>有季节性常数 Z 时需要“{label}”。请给出，或将 Z 留空并在表中给出 w 列。</translation>
    </message>
    <message>
      <location filename="../algorithms/services/water_yield.py" />
      <source>“{label}” needs “{need}”. Give both, or neither.</source>
      <translation>“{label}”需要“{need}”。请两者都给，或都不给。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Clean occurrence records</source>
      <translation>清理物种分布记录</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Drops records of species that are wrong, doubled or so close that they say the same, and species with too few, and tells why each was dropped. Use it on records of museums and databases before species are modelled.</source>
      <translation>剔除有误、重复或过于接近的物种记录以及记录过少的物种，并说明每条被剔除的原因。在物种建模之前用于标本馆和数据库的记录。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Each record is judged in turn: species and coordinates there and possible, not 0, 0; in the years; where the study area has a value; not at the centroid of a district, where records without a place are put; no duplicate. Then one record of each species is drawn in each cell of the thinning (spatial filtering; Boria et al., 2014, Ecological Modelling 275:73-77), whatever the order of the records.</source>
      <translation>逐条判断：有物种名和可能的坐标，且不是 0, 0；在年份范围内；位于研究区有值处；不在行政区形心（没有确切地点的记录常置于此）；不重复。随后在每个稀疏化格中对每个物种随机抽取一条记录（空间过滤；Boria et al., 2014, Ecological Modelling 275:73-77），结果与记录次序无关。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>without a species</source>
      <translation>无物种名</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>without coordinates</source>
      <translation>无坐标</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>with impossible coordinates</source>
      <translation>坐标不可能</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>at 0, 0</source>
      <translation>坐标为 0, 0</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>without a year</source>
      <translation>无年份</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>of other years</source>
      <translation>年份不符</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>outside the study area</source>
      <translation>在研究区外</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>where the study area has no value</source>
      <translation>在研究区无值处</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>at the centroid of a district</source>
      <translation>在行政区形心</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>repeated</source>
      <translation>重复</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>in one cell with another</source>
      <translation>与另一条在同一格</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>of species with too few records</source>
      <translation>所属物种记录过少</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>{kept:,} of {given:,} records are kept, of {species} species; dropped: {reasons}.</source>
      <translation>{given:,} 条记录中保留 {kept:,} 条，共 {species} 个物种；剔除：{reasons}。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Records: points, or a table with coordinates</source>
      <translation>分布记录：点图层，或含坐标的表</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Study area (where it has a value)</source>
      <translation>研究区（有值处）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Column of the species</source>
      <translation>物种列</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>One record of a species in a cell of (m; 0: all)</source>
      <translation>每个物种每格只留一条记录的格边长（m；0：全部保留）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Fewest records of a species (number)</source>
      <translation>物种最少记录数（条）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>First year</source>
      <translation>起始年份</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Last year</source>
      <translation>终止年份</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Column of x, in a table</source>
      <translation>表中的 x 列</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Column of y, in a table</source>
      <translation>表中的 y 列</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Coordinate reference system of x and y</source>
      <translation>x 和 y 的坐标参考系</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Column of the year or date</source>
      <translation>年份或日期列</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Districts whose centroids hold no true records</source>
      <translation>形心处没有真实记录的行政区</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>That close to a centroid (m)</source>
      <translation>距形心不超过（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Seed of the thinning</source>
      <translation>稀疏化的随机种子</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Records that are kept</source>
      <translation>保留的记录</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Records that are dropped, with the reason</source>
      <translation>剔除的记录及原因</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Species with their records</source>
      <translation>物种及其记录数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Number of records kept</source>
      <translation>保留的记录数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Number of records dropped</source>
      <translation>剔除的记录数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Number of species kept</source>
      <translation>保留的物种数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Species without a record left: {species}.</source>
      <translation>没有记录留下的物种：{species}。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>A row for each record. Points are warped to the study area's coordinate reference system.</source>
      <translation>每条记录一行。点会转换到研究区的坐标参考系。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Best a predictor of the models.</source>
      <translation>最好用模型的一个预测变量。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>At least the side of the predictors' cells: try it first.</source>
      <translation>至少为预测变量的像元边长：先用此值。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Species with fewer after all else are dropped.</source>
      <translation>其他步骤之后记录仍少于此数的物种被剔除。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Empty: that of the study area.</source>
      <translation>留空：与研究区相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Read where a first or last year is given.</source>
      <translation>给出起始或终止年份时读取。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Polygons, or points of the centroids.</source>
      <translation>面，或形心点。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>The same seed draws the same records.</source>
      <translation>种子相同则抽取的记录相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Each with the first reason that holds.</source>
      <translation>每条给出最先成立的原因。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>{table} has no column {column} (it has: {found}), which first and last year are compared with. Correct its name, or give no years.</source>
      <translation>{table} 没有用于比较起止年份的列 {column}（现有：{found}）。请改正列名，或不给出年份。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Districts must be polygons or points, not a raster.</source>
      <translation>行政区必须是面或点，不能是栅格。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/clean_occurrences.py" />
      <source>Thinning and the distance to centroids are in metres, and the study area is in degrees or its coordinate reference system is not known. Reproject it, or do without both.</source>
      <translation>稀疏化和到形心的距离以米计，而研究区以度为单位或坐标参考系未知。请对其重投影，或两者都不使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Priority ranking</source>
      <translation>优先级排序</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Ranks every cell from 0 to 1 by what its loss would take from all species together, so that the best 10 percent of the land hold as much as possible of each, rare ones above all. Use it on maps of species, habitats or services; the rank is the biodiversity of the priority areas.</source>
      <translation>按失去一个像元会使全部物种损失多少，把每个像元从 0 到 1 排序，使最好的 10% 土地尽可能多地包含每个物种，尤其是稀有物种。用于物种、生境或服务的分布图；所得等级即优先区工具中的生物多样性。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Zonation. Each feature is divided by its sum; a cell loses what it holds of a feature divided by what the better cells hold. Sorting (Moilanen et al., 2022, Methods in Ecology and Evolution 13:1062-1072) repeats until ranks stay; removal (Moilanen et al., 2005, Proc. R. Soc. B 272:1885-1891; Moilanen, 2007, Biological Conservation 134:571-579) takes cell after cell, from the edges. Cells with nothing come first, at random.</source>
      <translation>Zonation 方法。每个特征除以其总和；一个像元的损失是它所含特征的份额除以更好像元中所余的份额。排序法（Moilanen et al., 2022, Methods in Ecology and Evolution 13:1062-1072）反复进行，直到等级不再变化；移除法（Moilanen et al., 2005, Proc. R. Soc. B 272:1885-1891；Moilanen, 2007, Biological Conservation 134:571-579）从边缘起逐个移除像元。不含任何特征的像元最先移除，次序随机。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>{cells:,} cells ranked by {features} features ({rule}): the best 10 percent of the land holds {mean:.1f} percent of the features in the mean and at least {least:.1f}, the best 30 percent {more:.1f} and {least_more:.1f}.</source>
      <translation>按 {features} 个特征对 {cells:,} 个像元排序（{rule}）：最好的 10% 土地平均包含各特征的 {mean:.1f}%，最少 {least:.1f}%；最好的 30% 土地分别为 {more:.1f}% 和 {least_more:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Features, at least 0 (any unit)</source>
      <translation>特征，不小于 0（任意单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Folder of species models, whose maps are features too</source>
      <translation>物种模型文件夹，其中的图也作为要素</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Test AUC above which a species of the folder counts</source>
      <translation>文件夹中物种计入所需的测试 AUC（须高于此值）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Table of the features</source>
      <translation>特征表</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Rule</source>
      <translation>规则</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Condition of the land (0 to 1)</source>
      <translation>土地状况（0 到 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Reserves rank above all else</source>
      <translation>保护地排在最前</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Cost of a cell (any unit, above 0)</source>
      <translation>像元成本（任意单位，大于 0）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Levels of the hierarchy</source>
      <translation>分级掩膜的级别</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Raster of the rule LOAD (any unit)</source>
      <translation>LOAD 规则所用栅格（任意单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Exponent of the benefit (ABF)</source>
      <translation>效益函数的指数（ABF）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Mean dispersal distance (m)</source>
      <translation>平均扩散距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Sorting: largest number of iterations</source>
      <translation>排序法：最多迭代次数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Sorting: ends at this mean change of rank (0 to 1)</source>
      <translation>排序法：等级平均变化降至此值时结束（0 到 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Sorting: share of the rank before that is kept (0 to 0.99)</source>
      <translation>排序法：保留上一次等级的比例（0 到 0.99）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Removal: from the edges only</source>
      <translation>移除法：仅从边缘移除</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Removal: warp factor (cells at once)</source>
      <translation>移除法：每次移除的像元数（warp 因子）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Removal: boundary length penalty (without unit)</source>
      <translation>移除法：边界长度惩罚（无单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Seed of the ties</source>
      <translation>并列时的随机种子</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Rank (0 to 1)</source>
      <translation>等级（0 到 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Performance curves</source>
      <translation>绩效曲线</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Curves by group</source>
      <translation>各组曲线</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Features with their coverage</source>
      <translation>特征及其覆盖率</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Features in reserves, and in the best land of their area</source>
      <translation>保护地与同面积最优土地中的特征</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Chart of the curves</source>
      <translation>曲线图</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Mean coverage by the best 10 percent (percent)</source>
      <translation>最优 10% 土地的平均覆盖率（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Smallest coverage by the best 10 percent (percent)</source>
      <translation>最优 10% 土地的最小覆盖率（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Mean coverage by the best 30 percent (percent)</source>
      <translation>最优 30% 土地的平均覆盖率（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Mean coverage by the reserves (percent)</source>
      <translation>保护地的平均覆盖率（%）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Ranks still changed by {change:.5f} in the mean after {iterations} iterations. Allow more, or keep half of the rank before.</source>
      <translation>迭代 {iterations} 次后等级平均仍变化 {change:.5f}。请允许更多迭代，或保留上一次等级的一半。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Reserves, {percent:.1f} percent of the ranked land, hold {held:.1f} percent of the features in the mean; the best land of the same area {best:.1f} percent.</source>
      <translation>保护地占参与排序土地的 {percent:.1f}%，平均包含各特征的 {held:.1f}%；同面积的最优土地包含 {best:.1f}%。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Maps of species, habitats or services; each band counts. Where one has no value it counts as 0. The first is the grid.</source>
      <translation>物种、生境或服务的分布图；每个波段各算一个。没有值之处按 0 计。以第一个为格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>As the tool Species models writes it.</source>
      <translation>即“物种模型”工具写出的文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>As in the Wujiang study. Without replicates: the training AUC.</source>
      <translation>与乌江流域研究相同。无重复时用训练 AUC。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>A row for each feature that has other numbers than the rest. Weight: 1 unless given; below 0 for what is to be avoided, 0 for what is only reported. Dispersal: mean distance in metres. Condition: name of its condition layer.</source>
      <translation>参数与其余不同的特征各占一行。weight：权重，缺省为 1；小于 0 表示应避开，0 表示只作报告。dispersal：平均扩散距离，单位 m。condition：其状况图层的名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>The Wujiang study takes ABF with the exponent 1.</source>
      <translation>乌江研究采用 ABF，指数为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Removal from the edges keeps areas in one piece.</source>
      <translation>从边缘移除可使区域保持连片。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>What is left of a cell's value, as by land use. One layer counts for all features; several are named in the table.</source>
      <translation>像元价值所余的比例，例如由土地利用决定。一个图层用于全部特征；多个图层须在表中指明。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Compared with the best land of the same area.</source>
      <translation>与同面积的最优土地比较。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>To see which land complements them best.</source>
      <translation>用于查看哪些土地最能与之互补。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Losses are divided by it.</source>
      <translation>损失除以成本。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>All cells of a higher level rank above those of a lower one.</source>
      <translation>级别高的像元全部排在级别低的像元之前。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>For features without one in the table. Zonation's default is 0.25; 1 counts every part of a feature alike.</source>
      <translation>用于表中未给出指数的特征。Zonation 的缺省值为 0.25；1 表示特征的每一份同等重要。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Smooths features without one in the table by exp(-2 d / distance), so that what lies together gains. 0: none.</source>
      <translation>对表中未给出距离的特征以 exp(-2 d / D)（D 为该距离）平滑，使集中分布处更受重视。0：不平滑。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Rises by itself where ranks swing, as with weights below 0.</source>
      <translation>等级来回摆动时（如权重小于 0）会自动增大。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>1 is exact; never more than 1 percent of the candidates.</source>
      <translation>1 为精确解；不超过候选像元的 1%。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Added to the loss for each cell side that the boundary per cell grows.</source>
      <translation>单位像元的边界每增加一个像元边长，就在损失上加此值。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>The same seed gives the same rank.</source>
      <translation>种子相同则等级相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>What is left of each feature when cells up to a rank are lost.</source>
      <translation>失去某一等级以下的像元后每个特征所余的份额。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>What the best 10, 17 and 30 percent of the land hold of each.</source>
      <translation>最优的 10%、17% 和 30% 土地所含各特征的份额。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>There is no feature: no layer, and no folder with a species above the AUC. Give layers, or the folder of species models.</source>
      <translation>没有要素：既没有图层，文件夹中也没有 AUC 高于该值的物种。请给出图层，或物种模型文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>A dispersal distance is in metres, and the grid is in degrees or its coordinate reference system is not known. Reproject the features, or do without dispersal.</source>
      <translation>扩散距离以米计，而格网以度为单位或坐标参考系未知。请对特征重投影，或不使用扩散距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Several condition layers need a table with the column condition, which says the layer of each feature.</source>
      <translation>给出多个状况图层时，需要一张含 condition 列的表来说明每个特征所用的图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>The rule LOAD needs its raster. Give it.</source>
      <translation>LOAD 规则需要相应的栅格。请给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Reserves are to rank above all else. Give the reserves.</source>
      <translation>已选择保护地排在最前。请给出保护地。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Reserves that rank above all else and levels of a hierarchy exclude each other. Give one of them.</source>
      <translation>保护地排在最前与分级掩膜不能同时使用。请只给出其一。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>The table of reserves needs reserves. Give them, or skip the table.</source>
      <translation>保护地表需要保护地。请给出保护地，或不输出该表。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>Ranks stay after {iterations} iterations of sorting.</source>
      <translation>排序迭代 {iterations} 次后等级不再变化。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>CAZ2: between the mean and the worst covered</source>
      <translation>CAZ2：介于平均覆盖与最低覆盖之间</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>CAZ1: the mean coverage, by range-size rarity</source>
      <translation>CAZ1：重平均覆盖，按分布区稀有度</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>CAZMAX: the feature covered worst (Zonation 4: CAZ)</source>
      <translation>CAZMAX：重覆盖最差的特征（Zonation 4 的 CAZ）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>ABF: sum of the benefits</source>
      <translation>ABF：效益之和</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>LOAD: by a given raster</source>
      <translation>LOAD：按给定栅格</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>RAND: at random, to compare with</source>
      <translation>RAND：随机，用于对比</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>sorting, as Zonation 5</source>
      <translation>排序法，同 Zonation 5</translation>
    </message>
    <message>
      <location filename="../algorithms/species/priority_ranking.py" />
      <source>cell by cell, as Zonation 4</source>
      <translation>逐像元移除法，同 Zonation 4</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Select predictors</source>
      <translation>筛选预测变量</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Drops predictors that are correlated with another or that others together explain, so that species models do not split one effect over many layers. Turns aspect, which is circular, into northness and eastness. Use it before species are modelled.</source>
      <translation>剔除与另一变量相关、或可由其他变量共同解释的预测变量，使物种模型不把同一作用分散到多个图层。把循环的坡向转为北向度和东向度。在物种建模之前使用。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Spearman's coefficient of each pair; of the closest pair the predictor goes that says less of the species on its own (relative entropy of ten classes, records against the land), until all pairs are below the limit; then the one of the largest variance inflation 1 / (1 - R²). The Wujiang study takes 0.8, for each species.</source>
      <translation>计算每对变量的 Spearman 系数；在最相关的一对中剔除单独对物种解释较少的变量（记录相对于全区、十级的相对熵），直到各对都低于限值；再剔除方差膨胀因子 1 / (1 - R²) 最大的变量。乌江研究对每个物种取 0.8。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>{records:,} records lie in {cells:,} cells of a species where all predictors have a value.</source>
      <translation>{records:,} 条记录落在 {cells:,} 个全部预测变量均有值的像元中（按物种计）。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>{kept} of {given} predictors stay: {names}.</source>
      <translation>{given} 个预测变量保留 {kept} 个：{names}。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>{species} species: {least} to {most} of {given} predictors stay; those of most species: {names}. Skipped: {skipped}.</source>
      <translation>{species} 个物种：{given} 个预测变量中保留 {least} 到 {most} 个；多数物种保留的是：{names}。跳过：{skipped} 个。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Predictors: quantities</source>
      <translation>预测变量：数量</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Select</source>
      <translation>筛选方式</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Greatest correlation (0 to 1)</source>
      <translation>最大相关系数（0 到 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Greatest variance inflation (from 1)</source>
      <translation>最大方差膨胀因子（不小于 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Predictors that are an aspect in degrees, with commas</source>
      <translation>以度表示的坡向变量，用逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Predictors that always stay, with commas</source>
      <translation>始终保留的预测变量，用逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Places of the land (cells)</source>
      <translation>背景点数（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Fewest records of a species (cells)</source>
      <translation>物种最少记录数（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Seed of the places</source>
      <translation>背景点的随机种子</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Predictors that stay</source>
      <translation>保留的预测变量</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Predictors that go, step by step</source>
      <translation>逐步剔除的预测变量</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Folder for northness and eastness (-1 to 1)</source>
      <translation>存放北向度和东向度的文件夹（-1 到 1）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Rasters that stay, of any species</source>
      <translation>保留的栅格（任一物种保留即计）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Number of predictors that stay</source>
      <translation>保留的预测变量数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>No record lies where all predictors have a value, and skipped: {species}.</source>
      <translation>没有记录落在全部预测变量有值处，已跳过：{species}。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>{species} is skipped: {reason}</source>
      <translation>跳过 {species}：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Two or more; each band counts. A predictor is called as its layer, or as its band is described.</source>
      <translation>两个或更多；每个波段各算一个。预测变量以图层名或波段描述命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>For what each predictor says of the species. Without them the later predictor of a pair goes.</source>
      <translation>用于判断每个变量对物种的解释力。不给出时，剔除一对中靠后的变量。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>The Wujiang study selects for each species; with few records their coefficients are uncertain, and those over the land are better.</source>
      <translation>乌江研究对每个物种分别筛选；记录少时其系数不确定，用全区的系数更好。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Of either sign; 0.8 as in the Wujiang study.</source>
      <translation>不论正负；0.8 与乌江研究相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>5 or 10 are usual. Empty: no limit.</source>
      <translation>常用 5 或 10。留空：不限。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Clockwise from north, 0 to 360; below 0 is level ground.</source>
      <translation>从北起顺时针，0 到 360；小于 0 为平地。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Drawn at random where all predictors have a value.</source>
      <translation>在全部预测变量有值处随机抽取。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Species with fewer are listed, and skipped.</source>
      <translation>少于此数的物种会列出并跳过。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Empty: that of the predictors.</source>
      <translation>留空：与预测变量相同。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>For each species, with what each says on its own (nats) and its variance inflation.</source>
      <translation>按物种列出，附各变量单独的解释力（nat）和方差膨胀因子。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Because of which other, and by which coefficient.</source>
      <translation>因哪个变量而剔除，系数是多少。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>Northness and eastness need an aspect. Name it, or skip the folder.</source>
      <translation>北向度和东向度需要坡向。请写明坡向变量，或不输出该文件夹。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>once for all species, over the land</source>
      <translation>全部物种一次筛选，按全区</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>for each species, over the land</source>
      <translation>每个物种分别筛选，按全区</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>for each species, at its records</source>
      <translation>每个物种分别筛选，按其记录处</translation>
    </message>
    <message>
      <location filename="../algorithms/species/select_predictors.py" />
      <source>To select predictors for each species takes records. Give them, or select once for all.</source>
      <translation>对每个物种分别筛选需要分布记录。请给出记录，或对全部物种一次筛选。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Species models (MaxEnt)</source>
      <translation>物种分布模型（MaxEnt）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Maps where species can live, from where they were found and from climate, terrain and soil: one species, or all of a list in one run. Tests each model with records that it has not seen, adds the maps up to a map of richness, and carries them over to another climate. A run that was stopped goes on where it stopped: species that are done in the folder are not done again.</source>
      <translation>根据物种的分布记录以及气候、地形和土壤，绘制物种的适生区：一次运行可以是一个物种，也可以是名录中的全部物种。用模型未见过的记录检验每个模型，把各物种的图累加为丰富度图，并可推算到另一种气候。中断的运行会从中断处继续：文件夹中已完成的物种不再重做。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Maximum entropy (Phillips et al. 2006, Ecological Modelling 190; Phillips et al. 2017, Ecography 40): of all distributions whose means of the features agree with the records, the one nearest to even. Features, knots and penalties as in MaxEnt 3.4, solved to the optimum (duality gap at most 0.00001), which MaxEnt itself often stops short of. Records in one cell count once. The map is of a model of all records; test AUC, TSS and Boyce index are of the replicates.</source>
      <translation>最大熵（Phillips 等 2006，Ecological Modelling 190；Phillips 等 2017，Ecography 40）：在各特征均值与记录相符的所有分布中，取最接近均匀的一个。特征、节点和惩罚与 MaxEnt 3.4 相同，并求解到最优（对偶间隙不超过 0.00001），而 MaxEnt 本身往往未达最优就停止。同一像元内的记录只计一次。图由全部记录的模型得出；测试 AUC、TSS 和 Boyce 指数来自重复。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>{modelled} of {all} species modelled, {kept} with an AUC above {least:g}; mean AUC {auc:.3f}</source>
      <translation>{all} 个物种中 {modelled} 个已建模，其中 {kept} 个的 AUC 高于 {least:g}；平均 AUC 为 {auc:.3f}</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Modelled by {threads} threads of the cluster at {address}.</source>
      <translation>由 {address} 处集群的 {threads} 个线程建模。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Predictors: classes</source>
      <translation>预测变量：类别</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Species, with commas</source>
      <translation>物种，以逗号分隔</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Replicates to test with</source>
      <translation>用于检验的重复次数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Predictors of another time</source>
      <translation>另一时期的预测变量</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Fewest records (cells)</source>
      <translation>最少记录数（像元）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Feature classes</source>
      <translation>特征类型</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Regularisation multiplier</source>
      <translation>正则化乘数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Background points</source>
      <translation>背景点数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Search effort</source>
      <translation>调查强度</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Background within this distance of the records (map units)</source>
      <translation>背景点距记录的最大距离（地图单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Replicates part the records</source>
      <translation>重复中记录的划分方式</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Share of test records</source>
      <translation>测试记录的比例</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Side of the blocks (map units)</source>
      <translation>区块边长（地图单位）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Clamp values to the training range</source>
      <translation>将取值限制在训练范围内</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Maps of mean and standard deviation of the replicates</source>
      <translation>各重复的均值图和标准差图</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Maps of the logistic and the raw output too</source>
      <translation>同时输出 logistic 图和 raw 图</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Jackknife of the predictors</source>
      <translation>预测变量的刀切法检验</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Threshold of habitat, for the richness</source>
      <translation>用于丰富度的生境阈值</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Test AUC above which a species counts for the richness</source>
      <translation>计入丰富度的物种的最低测试 AUC</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Folder of the maps</source>
      <translation>存放图的文件夹</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Table of the species</source>
      <translation>物种表</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Richness (species)</source>
      <translation>丰富度（物种数）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Weighted richness (sum of suitabilities)</source>
      <translation>加权丰富度（适宜度之和）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Where the other time is beyond the training range</source>
      <translation>另一时期超出训练范围之处</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Response curves and importance</source>
      <translation>响应曲线与变量重要性</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Number of species modelled</source>
      <translation>已建模的物种数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Number of species above the AUC</source>
      <translation>高于 AUC 下限的物种数</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Mean test AUC</source>
      <translation>平均测试 AUC</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>No species counts for the richness, so there is no map of it.</source>
      <translation>没有物种计入丰富度，因此不输出丰富度图。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Climate, terrain, soil. The first one is the grid of all maps. A predictor is called as its layer, or as its band is described.</source>
      <translation>气候、地形、土壤。第一个的栅格网用于所有的图。预测变量以图层名称或波段描述命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Such as land cover or soil type.</source>
      <translation>例如土地覆被或土壤类型。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Best those of the tool Clean occurrence records.</source>
      <translation>最好用工具“清理分布记录”的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Empty: all species of the records.</source>
      <translation>留空：记录中的全部物种。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>4 as in the Wujiang study (Land 2025, 14, 2335).</source>
      <translation>乌江流域研究用 4 次（Land 2025, 14, 2335）。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Such as a climate scenario: layers or bands by the same names, of the quantities and of the classes. The maps end in _projected.</source>
      <translation>例如某一气候情景：名称相同的图层或波段，包括连续量和类别。所得图的名称以 _projected 结尾。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Species with fewer are listed, and not modelled.</source>
      <translation>少于此数的物种只列出，不建模。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Letters of L (linear), Q (quadratic), P (product), H (hinge), T (threshold). auto: L, from 10 records Q, from 15 H, from 80 P.</source>
      <translation>字母 L（线性）、Q（二次）、P（乘积）、H（铰链）、T（阈值）。auto：始终用 L，10 条记录起加 Q，15 条起加 H，80 条起加 P。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Above 1 smoother, below 1 closer to the records and much slower.</source>
      <translation>大于 1 更平滑；小于 1 更贴近记录，但慢得多。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Random cells; all cells if there are fewer.</source>
      <translation>随机像元；像元不足时取全部。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Background points are drawn the likelier the larger it is; none at 0 or nodata.</source>
      <translation>其值越大，越可能抽为背景点；为 0 或无数据处不抽。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Of each species. 0: anywhere.</source>
      <translation>按每个物种计算。0：不限距离。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Of a split at random.</source>
      <translation>用于随机划分。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>All others are cloglog, 0 unsuitable to 1 suitable. Logistic: 0.5 at a typical record; raw: sums to 1 over the points.</source>
      <translation>其余各图均为 cloglog，0 为不适宜，1 为适宜。logistic：典型记录处为 0.5；raw：在各点上总和为 1。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Models without each predictor, and of it alone, in the charts.</source>
      <translation>图表中给出去掉每个预测变量以及只用该变量的模型。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Such as tcp://10.0.0.1:8786: species are modelled on that cluster, whose workers have EcoRestore. Empty: on this computer.</source>
      <translation>例如 tcp://10.0.0.1:8786：在该集群上为物种建模，其工作节点须装有 EcoRestore。留空：在本机运行。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>A GeoTIFF and a record of the model for each species.</source>
      <translation>每个物种一个 GeoTIFF 和一份模型记录。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Records, AUC, TSS and Boyce index with their standard deviation over the replicates, thresholds, and what failed and why.</source>
      <translation>记录数，AUC、TSS 和 Boyce 指数及其在各重复间的标准差，阈值，以及失败的物种和原因。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Species whose suitability reaches their threshold.</source>
      <translation>适宜度达到各自阈值的物种数。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>The number of species to be expected.</source>
      <translation>预期的物种数。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>Distances beyond the range of each predictor, in parts of it, added up; 0: within all.</source>
      <translation>超出各预测变量训练范围的距离（以该范围为单位）之和；0：均在范围内。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>What lies beyond the training range needs predictors of another time.</source>
      <translation>要得到超出训练范围之处，需要另一时期的预测变量。</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>at random into training and test</source>
      <translation>随机分为训练和测试</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>into folds, each of which tests once</source>
      <translation>分为若干份，每份测试一次</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>into folds of whole blocks of land</source>
      <translation>按完整的空间区块分份</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>by drawing with replacement</source>
      <translation>有放回抽样（自助法）</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>10 percentile of the training records</source>
      <translation>训练记录的第 10 百分位</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>maximum TSS</source>
      <translation>TSS 最大</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>equal sensitivity and specificity</source>
      <translation>灵敏度与特异度相等</translation>
    </message>
    <message>
      <location filename="../algorithms/species/species_models.py" />
      <source>least suitable record</source>
      <translation>适宜度最低的记录</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>{cells:,} cells of the other time are beyond the training range.</source>
      <translation>另一时期有 {cells:,} 个像元超出训练范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>{records} records, AUC {auc:.3f}</source>
      <translation>{records} 条记录，AUC {auc:.3f}</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>{done} species are in the folder already, as they are asked for; {todo} to do.</source>
      <translation>文件夹中已有 {done} 个符合要求的物种；还有 {todo} 个待做。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>No cell has a value in every predictor ({names}). Check their extents and nodata values.</source>
      <translation>没有任何像元在所有预测变量（{names}）中都有值。请检查它们的范围和无数据值。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>{count} records name no species, and are left out.</source>
      <translation>{count} 条记录没有物种名称，已略去。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>{count} records have no coordinates, and are left out.</source>
      <translation>{count} 条记录没有坐标，已略去。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>The records have no species called {names} (they have: {known}). Correct the name.</source>
      <translation>记录中没有名为 {names} 的物种（现有：{known}）。请改正名称。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>Only {cells:,} cells can be background points; all of them are.</source>
      <translation>只有 {cells:,} 个像元可作背景点，已全部采用。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>{cells:,} cells hold a class that no point of the training has, and have no value. More background points may help.</source>
      <translation>{cells:,} 个像元的类别在训练点中没有出现，因此没有值。增加背景点可能有帮助。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_batch.py" />
      <source>The model of {species} is not at its optimum: the gain may be {gap:.1g} too small.</source>
      <translation>{species} 的模型未达最优：增益可能偏小 {gap:.1g}。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Suitability (cloglog, 0 to 1) along each predictor. Blue: the others stay at the mean of the records. Orange: a model of this predictor alone, where the jackknife was asked for. The grey parts lie beyond the training range.</source>
      <translation>适宜度（cloglog，0 到 1）随各预测变量的变化。蓝色：其他变量保持在记录的均值。橙色：只用该变量的模型（选择刀切法时）。灰色部分超出训练范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Contribution (percent)</source>
      <translation>贡献率（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Permutation importance (percent)</source>
      <translation>置换重要性（百分比）</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>all predictors</source>
      <translation>全部预测变量</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Training gain of it alone</source>
      <translation>只用该变量的训练增益</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Training gain without it</source>
      <translation>去掉该变量的训练增益</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Test AUC of it alone</source>
      <translation>只用该变量的测试 AUC</translation>
    </message>
    <message>
      <location filename="../algorithms/species_charts.py" />
      <source>Test AUC without it</source>
      <translation>去掉该变量的测试 AUC</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Ecological safety network (Liuzhi)</source>
      <translation>生态安全网络（六枝）</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>From land cover, elevation and reserves to ecological sources, resistance, corridors with their importance, the security pattern and an illustrated report, as in the study of the Liuzhi Special Zone.</source>
      <translation>从土地覆被、高程和自然保护地出发，得到生态源地、生态阻力面、带重要性分级的生态廊道、生态安全格局和图文报告，方法与六枝特区研究一致。</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Restoration areas (Qaidam)</source>
      <translation>生态修复区（柴达木）</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>From land cover, elevation, NDVI, roads and water to ecological sources, minimum cumulative resistance, corridors between each two sources with their interaction, pinch points, barriers and the security pattern; then ecosystem health over the years, and the zones in which land of low health is to be restored, with measures; all in an illustrated report, as in the study of the Qaidam Basin. The defaults are that study's, for land of 800 km by 300 km and the classes of CLCD: smaller land needs narrower corridors and smaller search radii.</source>
      <translation>与柴达木盆地研究一致：由土地覆被、海拔、NDVI、道路和水体得到生态源地、最小累积阻力、两两源地之间的廊道及其相互作用、夹点、障碍点和安全格局；再评价多年生态系统健康，并划定低健康土地的修复分区及其措施；全部汇入图文报告。默认值取自该研究，适用于 800 km × 300 km 的范围和 CLCD 类别：较小的范围需要更窄的廊道和更小的搜索半径。</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Services of a basin (Wujiang)</source>
      <translation>流域生态系统服务（乌江）</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Water yield, water conservation, carbon storage, soil conservation with the sediment that reaches streams, and habitat quality; their sum, their means and totals by district, what rises and falls together, their value in money, and an illustrated report. All inputs lie in one folder, each in a file of the name that is shown beside its input, such as land_cover.tif or carbon_pools.csv; those of threats are named in the table threats.csv and begin with threat_. A layer that is given here counts in place of the folder's. What the folder lacks is left out, with a word. Elevation and land cover should share a grid.</source>
      <translation>计算产水量、水源涵养、碳储量、土壤保持（以及进入河道的泥沙）和生境质量；并给出它们之和、各分区的均值与总量、此消彼长的关系、货币价值和图文报告。所有输入放在同一个文件夹中，各文件的名称显示在相应输入旁，例如 land_cover.tif 或 carbon_pools.csv；威胁源的文件在表 threats.csv 中列出，名称以 threat_ 开头。此处给出的图层优先于文件夹中的图层。文件夹中缺少的部分会被略过并加以说明。高程与土地覆被应使用同一格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Species and their priorities (Wujiang, first half)</source>
      <translation>物种及其优先区（乌江，前半部分）</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>From records of species, predictors and land cover to models of all species (MaxEnt), their richness, and a rank of every cell (Zonation, ABF), in which land that is built or farmed counts for less; all in an illustrated report. The defaults are the Wujiang study's: one record of a species in 1 km, Spearman's coefficient below 0.8, four replicates of 75 and 25 percent, AUC above 0.7, exponent 1. Predictors are selected once for all species. Species with too few records are listed, and left out. The predictors' coordinate reference system must be in metres, and thinning the side of their cells or more.</source>
      <translation>由物种记录、预测变量和土地覆盖得到所有物种的模型（MaxEnt）、物种丰富度，以及每个像元的优先排序（Zonation，ABF），其中建设或耕作的土地权重较低；全部汇入一份图文报告。默认值取自乌江研究：每个物种 1 km 内一条记录，Spearman 系数低于 0.8，4 次重复按 75% 与 25% 划分，AUC 高于 0.7，指数 1。预测变量对所有物种统一筛选一次。记录过少的物种会列出并略去。预测变量的坐标参考系须以米为单位，稀疏化距离不应小于其像元边长。</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Conservation priority areas (Wujiang)</source>
      <translation>保护优先区（乌江）</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>From a map of biodiversity and maps of services to their normalised sum, correlations, hot spots, the priority areas of both, how many areas each smallest size leaves, and what reserves cover and miss; all in an illustrated report, as in the study of the Wujiang basin. The defaults are that study's: percentiles 5 and 95, z of 1.65, an edge of 3 cells, and areas of 1000 ha. Biodiversity is the result of the study Species and their priorities, services those of the study Services of a basin.</source>
      <translation>由生物多样性图和各项服务图得到服务的标准化总和、相关性、热点、两者的优先区、不同最小面积下保留的斑块数，以及保护地覆盖与遗漏的部分；全部汇入图文报告，与乌江流域研究一致。默认值取自该研究：第 5 和第 95 百分位、z 为 1.65、边缘 3 个像元、面积 1000 ha。生物多样性为研究“物种及其优先区”的结果，服务为研究“流域生态系统服务”的结果。</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>Karst accounts of a district (ten problems)</source>
      <translation>区县喀斯特核算（十大问题）</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>A report of ten sections, one for each problem of karst restoration: erosion, slope farmland, water, drought, rock and climate, carbon sinks, towns, rocky desertification, reserves, and accounts. Each has its question, maps, figures, what they mean for planning, and what was missing. All inputs lie in one folder, each in a file of a fixed name, such as elevation.tif, rock.gpkg or districts.gpkg; the help of the tool Karst report lists them. What the folder lacks, or what cannot be used, is left out with a word, and the rest goes on.</source>
      <translation>一份十节的报告，每节对应喀斯特修复的一个问题：侵蚀、坡耕地、水、干旱、岩性与气候、碳汇、城镇、石漠化、保护区和核算。每节都有设问、地图、数字、对规划的意义以及缺少的内容。所有输入放在一个文件夹中，文件名固定，如 elevation.tif、rock.gpkg 或 districts.gpkg；工具“喀斯特报告”的帮助中列出全部名称。文件夹中缺少或不可用的会注明略去，其余照常进行。</translation>
    </message>
    <message>
      <location filename="../algorithms/studies.py" />
      <source>{file} in the folder, unless given.</source>
      <translation>若未给出，则取文件夹中的 {file}。</translation>
    </message>
    <message>
      <location filename="../algorithms/study_folder.py" />
      <source>No step of the study has all its layers. Choose a folder with such files as {files}, or give the layers.</source>
      <translation>该研究没有一个步骤的图层是齐全的。请选择含有 {files} 等文件的文件夹，或直接给出图层。</translation>
    </message>
    <message>
      <location filename="../algorithms/study_folder.py" />
      <source>{step}: {sentence}</source>
      <translation>{step}：{sentence}</translation>
    </message>
    <message>
      <location filename="../algorithms/study_folder.py" />
      <source>{step} is left out: there is no {files}.</source>
      <translation>略过“{step}”：缺少 {files}。</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>{name}, inside an opening</source>
      <translation>{name}（开口内）</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Hot spot, {percent} percent confidence</source>
      <translation>热点，置信度 {percent}%</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Cold spot, {percent} percent confidence</source>
      <translation>冷点，置信度 {percent}%</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Best {percent} percent</source>
      <translation>最优的 {percent}%</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Best {low} to {high} percent</source>
      <translation>最优的 {low}%–{high}%</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Class {value:g}</source>
      <translation>类别 {value:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core</source>
      <translation>核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Islet</source>
      <translation>孤岛</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Perforation</source>
      <translation>孔隙</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Edge</source>
      <translation>边缘区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Loop</source>
      <translation>环道区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Bridge</source>
      <translation>桥接区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Branch</source>
      <translation>支线</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Background</source>
      <translation>背景</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Loop in edge</source>
      <translation>边缘区内环道区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Loop in perforation</source>
      <translation>孔隙内环道区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Bridge in edge</source>
      <translation>边缘区内桥接区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Bridge in perforation</source>
      <translation>孔隙内桥接区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core-opening</source>
      <translation>核心区开口</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Border-opening</source>
      <translation>边界开口</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Level {level}</source>
      <translation>{level} 级</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Important</source>
      <translation>重要</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>General</source>
      <translation>一般</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Extremely important</source>
      <translation>极重要</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Pinch point</source>
      <translation>生态夹点</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Pinch point on a barrier</source>
      <translation>生态障碍点上的生态夹点</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Barrier</source>
      <translation>生态障碍点</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Barrier on a pinch point</source>
      <translation>生态夹点上的生态障碍点</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Not significant</source>
      <translation>不显著</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>High among high</source>
      <translation>高-高</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>High among low</source>
      <translation>高-低</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Low among high</source>
      <translation>低-高</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Low among low</source>
      <translation>低-低</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Services and biodiversity</source>
      <translation>服务与生物多样性</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Biodiversity only</source>
      <translation>仅生物多样性</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Services only</source>
      <translation>仅服务</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Flagship species</source>
      <translation>旗舰物种</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>No priority</source>
      <translation>无优先</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core of services and biodiversity</source>
      <translation>服务与生物多样性核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core of biodiversity</source>
      <translation>生物多样性核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Core of services</source>
      <translation>服务核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>No core</source>
      <translation>无核心区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Gap: priority, not protected</source>
      <translation>空缺：优先，未保护</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Match: priority, protected</source>
      <translation>匹配：优先，已保护</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Mismatch: protected, low value</source>
      <translation>错配：已保护，价值低</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Protected, no priority</source>
      <translation>已保护，无优先</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Neither</source>
      <translation>二者皆非</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Stream</source>
      <translation>河流</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>East</source>
      <translation>东</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>South-east</source>
      <translation>东南</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>South</source>
      <translation>南</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>South-west</source>
      <translation>西南</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>West</source>
      <translation>西</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>North-west</source>
      <translation>西北</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>North</source>
      <translation>北</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>North-east</source>
      <translation>东北</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>No lower neighbour</source>
      <translation>没有更低的邻居</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Slight erosion</source>
      <translation>微度侵蚀</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Light erosion</source>
      <translation>轻度侵蚀</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Moderate erosion</source>
      <translation>中度侵蚀</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Intense erosion</source>
      <translation>强烈侵蚀</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Very intense erosion</source>
      <translation>极强烈侵蚀</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Severe erosion</source>
      <translation>剧烈侵蚀</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Weak</source>
      <translation>弱</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Relatively weak</source>
      <translation>较弱</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Ordinary</source>
      <translation>一般</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Relatively strong</source>
      <translation>较强</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Strong</source>
      <translation>强</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Corridor connectivity</source>
      <translation>廊道连通区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Artificial restoration</source>
      <translation>人工修复区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Ecological recovery</source>
      <translation>生态恢复区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Ecological enhancement</source>
      <translation>生态提升区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Without a zone</source>
      <translation>未分区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Other land</source>
      <translation>其他土地</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Lowest 20 percent</source>
      <translation>最低的 20%</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Conservation zones</source>
      <translation>生态保育区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Conservation corridors</source>
      <translation>生态保育廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Restoration corridors</source>
      <translation>生态修复廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Control zones</source>
      <translation>生态管控区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Restoration areas</source>
      <translation>生态修复区</translation>
    </message>
    <message>
      <location filename="../algorithms/styles.py" />
      <source>Zone {number}</source>
      <translation>分区 {number}</translation>
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} is neither UTF-8 nor GB 18030 text. Save it as UTF-8.</source>
      <translation>表 {table} 既不是 UTF-8 也不是 GB 18030 文本。请另存为 UTF-8 编码。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} has no row.</source>
      <translation>表 {table} 没有任何行，请补充。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>Row {row} of the table {table} has no number in column {column} (it has: {value}). Write a number.</source>
      <translation>表 {table} 第 {row} 行的 {column} 列不是数字（现为：{value}）。请填写数字。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>Row {row} of the table {table} has an infinite number in column {column}. Write a finite number.</source>
      <translation>表 {table} 第 {row} 行的 {column} 列为无穷大。请填写有限的数字。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} has no column {column} (it has: {found}). Add or rename the column.</source>
      <translation>表 {table} 没有 {column} 列（现有：{found}）。请添加该列或重命名现有列。</translation>
    </message>
    <message>
      <location filename="../algorithms/tables.py" />
      <source>The table {table} cannot be read: {reason}</source>
      <translation>表 {table} 无法读取：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/vectors.py" />
      <source>{name} cannot be turned into cells: {reason}</source>
      <translation>{name} 无法转为像元：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/zoned_metrics.py" />
      <source>Values of the raster, with commas: their metrics become attributes such as PLAND_2. Empty: only the metrics of landscapes do.</source>
      <translation>栅格值，用逗号分隔：这些类别的指数成为属性，如 PLAND_2。留空：只写入景观水平的指数。</translation>
    </message>
    <message>
      <location filename="../algorithms/zoned_metrics.py" />
      <source>Zones with their metrics</source>
      <translation>分区及其指数</translation>
    </message>
    <message>
      <location filename="../algorithms/zoned_metrics.py" />
      <source>Metrics of classes by zone</source>
      <translation>各分区的类型水平指数</translation>
    </message>
    <message>
      <location filename="../algorithms/zoned_metrics.py" />
      <source>Number of zones with land cover</source>
      <translation>有土地覆被的分区数量</translation>
    </message>
    <message>
      <location filename="../algorithms/zoned_metrics.py" />
      <source>Number of zones without land cover</source>
      <translation>没有土地覆被的分区数量</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>Dask is not installed here, which a cluster needs. Install it with: python3 -m pip install "dask[distributed]"; or leave the address empty.</source>
      <translation>此处未安装集群所需的 Dask。请用以下命令安装：python3 -m pip install "dask[distributed]"；或将地址留空。</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>No Dask scheduler answers at {address} ({reason}). Check the address, and that the cluster runs.</source>
      <translation>{address} 处没有 Dask 调度器应答（{reason}）。请检查地址，并确认集群正在运行。</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The Dask scheduler at {address} has no worker. Start workers first.</source>
      <translation>{address} 处的 Dask 调度器没有工作节点。请先启动工作节点。</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>The workers of the cluster at {address} cannot load EcoRestore ({reason}). Install it on each of them, and start them again.</source>
      <translation>{address} 处集群的工作节点无法加载 EcoRestore（{reason}）。请在每个节点上安装，并重新启动。</translation>
    </message>
    <message>
      <location filename="../core/cluster.py" />
      <source>EcoRestore is {here} here and {there} on the cluster at {address}. Install the same version everywhere.</source>
      <translation>EcoRestore 在此处的版本为 {here}，在 {address} 处集群上的版本为 {there}。请在各处安装相同版本。</translation>
    </message>
    <message>
      <location filename="../core/health/assessment_units.py" />
      <source>No cell with a class lies in a zone. Check that the zones overlap the class raster.</source>
      <translation>没有带类别的像元位于分区内。请检查分区与类别栅格是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/health/ecosystem_health.py" />
      <source>There are {rasters} land covers and {years} years. Give one year for each, in the same order.</source>
      <translation>有 {rasters} 期土地覆被，却给出 {years} 个年份。请按相同顺序为每期给出一个年份。</translation>
    </message>
    <message>
      <location filename="../core/health/ecosystem_health.py" />
      <source>The year {after} stands after {before}. Give each year once, from the earliest to the latest.</source>
      <translation>年份 {after} 排在 {before} 之后。请从最早到最晚，每个年份只写一次。</translation>
    </message>
    <message>
      <location filename="../core/health/ecosystem_health.py" />
      <source>The important class {land} occurs in no year (classes found: {found}). Choose a class that occurs.</source>
      <translation>重要类别 {land} 在各年均未出现（出现的类别：{found}）。请选择出现的类别。</translation>
    </message>
    <message>
      <location filename="../core/health/health_change.py" />
      <source>There are {classes} classes of health; a map of transitions has room for {most}. Take fewer classes.</source>
      <translation>健康等级共 {classes} 级，而等级转移图最多容纳 {most} 级。请减少等级数。</translation>
    </message>
    <message>
      <location filename="../core/health/health_classes.py" />
      <source>The table of health classes has no column {column}. Add it.</source>
      <translation>健康等级表缺少列 {column}。请添加。</translation>
    </message>
    <message>
      <location filename="../core/health/health_classes.py" />
      <source>The table of health classes has no row for {index}. Add its classes.</source>
      <translation>健康等级表中没有 {index} 的行。请添加其等级。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>The table of weights has {kinds} kinds of important land ({names}), and {classes} important classes are given. Give one class for each, in this order.</source>
      <translation>权重表中有 {kinds} 种重要地类（{names}），却给出 {classes} 个重要类别。请按此顺序为每种给出一个类别。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>An important class is given twice. Give each once.</source>
      <translation>有重要类别重复给出。请每个只给一次。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>The weights of organisation sum to {total}. They must sum to 1: correct them.</source>
      <translation>组织力的权重之和为 {total}，应为 1。请更正。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>The table of weights has the indicator {name}, which is not known at the level of the {level}. Choose from: AWMPFD, CONT, CI, FI, {known}.</source>
      <translation>权重表中的指标 {name} 在 {level} 水平上无法识别。请从以下选择：AWMPFD、CONT、CI、FI、{known}。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>The table of weights has no column {column}. Add it.</source>
      <translation>权重表缺少列 {column}。请添加。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>The weight of {name} must be a number of at least 0. Correct it.</source>
      <translation>{name} 的权重须为不小于 0 的数。请更正。</translation>
    </message>
    <message>
      <location filename="../core/health/organisation_indicators.py" />
      <source>The direction of {name} is {direction}. Write positive or inverse.</source>
      <translation>{name} 的方向为 {direction}。请写 positive（正向）或 inverse（逆向）。</translation>
    </message>
    <message>
      <location filename="../core/health/restoration_zones.py" />
      <source>No cell is in the {number} worst classes of health, so nothing needs restoration. Raise the number of classes, or check the classes.</source>
      <translation>没有像元处于健康最差的 {number} 个等级，因此无需修复。请增大等级数，或检查等级。</translation>
    </message>
    <message>
      <location filename="../core/health/restoration_zones.py" />
      <source>A minimum area of {area} m² is not possible. Give 0 or more.</source>
      <translation>最小面积不能为 {area} m²。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/health/zone_rules.py" />
      <source>Row {row} of the table of rules has the condition {text} for {factor}, which cannot be read. Write it as &lt;= 1000, &gt; 25, 1, or 1000 to 2000.</source>
      <translation>规则表第 {row} 行中 {factor} 的条件 {text} 无法读取。请写成 &lt;= 1000、&gt; 25、1 或 1000 to 2000。</translation>
    </message>
    <message>
      <location filename="../core/health/zone_rules.py" />
      <source>The table of rules has no column zone. Add it.</source>
      <translation>规则表缺少列 zone。请添加。</translation>
    </message>
    <message>
      <location filename="../core/health/zone_rules.py" />
      <source>The rules name {zones} zones. Use fewer.</source>
      <translation>规则中有 {zones} 个分区。请减少。</translation>
    </message>
    <message>
      <location filename="../core/health/zone_rules.py" />
      <source>Row {row} of the table of rules names no zone. Fill it in.</source>
      <translation>规则表第 {row} 行没有写分区。请填写。</translation>
    </message>
    <message>
      <location filename="../core/health/zone_rules.py" />
      <source>Row {row} of the table of rules asks for {factor}, which is not known (known: {known}). Give the layer behind it, or remove the condition.</source>
      <translation>规则表第 {row} 行用到未知的因子 {factor}（已知：{known}）。请给出相应图层，或删除该条件。</translation>
    </message>
    <message>
      <location filename="../core/health/zone_tables.py" />
      <source>The table of measures has no column {column}. Add it.</source>
      <translation>措施表缺少列 {column}。请添加。</translation>
    </message>
    <message>
      <location filename="../core/karst/carbonate_equilibrium.py" />
      <source>{name} holds {value} {unit}; it must lie within {low} to {high}. Check its unit and its nodata value.</source>
      <translation>{name} 含有 {value} {unit}，应在 {low} 至 {high} 之间。请检查单位和无数据值。</translation>
    </message>
    <message>
      <location filename="../core/karst/closed_depressions.py" />
      <source>No depression is as deep as {depth} m and as large as {area} m²; the deepest has {deepest} m. Lower the limits, or look at an elevation that was not filled before.</source>
      <translation>没有深达 {depth} m 且面积达 {area} m² 的洼地；最深者为 {deepest} m。请降低限值，或使用未经填洼的高程。</translation>
    </message>
    <message>
      <location filename="../core/karst/cooling_effect.py" />
      <source>There are {count} years. Whether cooling lasts needs at least {fewest}.</source>
      <translation>只有 {count} 个年份。判断降温是否持续至少需要 {fewest} 个。</translation>
    </message>
    <message>
      <location filename="../core/karst/cooling_effect.py" />
      <source>The vegetation has no value in any cell. Check its nodata value.</source>
      <translation>植被在任何像元都没有值。请检查无数据值。</translation>
    </message>
    <message>
      <location filename="../core/karst/cooling_effect.py" />
      <source>No layer lies in the season {season}. Check the dates.</source>
      <translation>季节 {season} 内没有图层。请检查日期。</translation>
    </message>
    <message>
      <location filename="../core/karst/dated_stack.py" />
      <source>There are {layers} layers and {dates} dates. Give one date for each layer.</source>
      <translation>有 {layers} 个图层和 {dates} 个日期。请为每个图层给出一个日期。</translation>
    </message>
    <message>
      <location filename="../core/karst/dated_stack.py" />
      <source>There are {count} dates, and a trend needs at least {fewest}. Add years.</source>
      <translation>有 {count} 个日期，而趋势至少需要 {fewest} 个。请增加年份。</translation>
    </message>
    <message>
      <location filename="../core/karst/dated_stack.py" />
      <source>Date {place} is not a number. Give the year of each layer.</source>
      <translation>第 {place} 个日期不是数字。请给出每个图层的年份。</translation>
    </message>
    <message>
      <location filename="../core/karst/dated_stack.py" />
      <source>The date {date} is given twice. Give each layer a date of its own.</source>
      <translation>日期 {date} 出现了两次。请为每个图层给出各自的日期。</translation>
    </message>
    <message>
      <location filename="../core/karst/dated_stack.py" />
      <source>The stack holds {count} infinite values. Set them to nodata.</source>
      <translation>序列含有 {count} 个无穷值。请将其设为无数据。</translation>
    </message>
    <message>
      <location filename="../core/karst/dated_stack.py" />
      <source>The layer of {date} has {rows} rows and {columns} columns, that of {first} has {first_rows} and {first_columns}. Align them first.</source>
      <translation>{date} 的图层有 {rows} 行 {columns} 列，而 {first} 的有 {first_rows} 行 {first_columns} 列。请先对齐。</translation>
    </message>
    <message>
      <location filename="../core/karst/driver_regression.py" />
      <source>No driver is given. Choose at least one.</source>
      <translation>没有给出驱动因子。请至少选择一个。</translation>
    </message>
    <message>
      <location filename="../core/karst/driver_regression.py" />
      <source>The largest variance inflation is {value}; give a number of at least 1.</source>
      <translation>最大方差膨胀为 {value}；请给出不小于 1 的数。</translation>
    </message>
    <message>
      <location filename="../core/karst/driver_regression.py" />
      <source>The driver {name} lies on another grid than the quantity. Align it first.</source>
      <translation>驱动因子 {name} 与因变量不在同一格网上。请先对齐。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>No cell has {fewest} years with values for this month. Give a longer series.</source>
      <translation>没有像元在该月有 {fewest} 年的值。请给出更长的序列。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>A month holds infinite values. Set these cells to nodata.</source>
      <translation>某月含有无穷值。请将这些像元设为无数据。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>Neither rain nor soil water is given. Give the months of one of them.</source>
      <translation>降水和土壤水均未给出。请给出其中之一的逐月数据。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>Evapotranspiration is given without rain. Give the months of rain too.</source>
      <translation>给出了蒸散而没有降水。请同时给出逐月降水。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>The date {year}-{month:02d} lies outside the layers, which run from {first_year}-{first_month:02d} to {last_year}-{last_month:02d}.</source>
      <translation>日期 {year}-{month:02d} 不在图层范围内；图层从 {first_year}-{first_month:02d} 到 {last_year}-{last_month:02d}。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>Only {count} years have this month. Drought is told against at least {fewest}; 30 are usual.</source>
      <translation>只有 {count} 年有该月。判断干旱至少需要 {fewest} 年；通常为 30 年。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>The limits {limits} do not fall from light to extreme drought. Give four falling numbers.</source>
      <translation>限值 {limits} 没有从轻旱到特旱递减。请给出四个递减的数。</translation>
    </message>
    <message>
      <location filename="../core/karst/drought_warning.py" />
      <source>There are {length} months of {name} and {other} of {first}. Give the same months.</source>
      <translation>{name} 有 {length} 个月，{first} 有 {other} 个月。请给出相同的月份。</translation>
    </message>
    <message>
      <location filename="../core/karst/ecological_accounts.py" />
      <source>The weights of services and economy sum to {total:g}. Make them sum to 1.</source>
      <translation>服务和经济的权重之和为 {total:g}。请使其为 1。</translation>
    </message>
    <message>
      <location filename="../core/karst/ecological_accounts.py" />
      <source>District {district} occurs twice. Keep one row for each district.</source>
      <translation>行政区 {district} 出现了两次。每个行政区只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/karst/ecological_accounts.py" />
      <source>Class {code} of the land cover has no value. Add it to the table.</source>
      <translation>土地覆盖的类别 {code} 没有价值。请添加到表格。</translation>
    </message>
    <message>
      <location filename="../core/karst/ecological_accounts.py" />
      <source>The table of districts has no column {column}. Add it.</source>
      <translation>行政区表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/karst/ecological_accounts.py" />
      <source>District {district} has no number of at least 0 in the column {column}.</source>
      <translation>行政区 {district} 在 {column} 列没有不小于 0 的数。</translation>
    </message>
    <message>
      <location filename="../core/karst/ecological_accounts.py" />
      <source>District {district} has 0 in the column {column}, by which is divided. Give its value, or take the district out.</source>
      <translation>行政区 {district} 的 {column} 列为 0，而它是除数。请给出其值，或去掉该行政区。</translation>
    </message>
    <message>
      <location filename="../core/karst/groundwater_vulnerability.py" />
      <source>The table of ratings has no rising upper limits of the classes of F. Give them from the most vulnerable on.</source>
      <translation>评分表没有递增的 F 分级上限。请从最脆弱一级起给出。</translation>
    </message>
    <message>
      <location filename="../core/karst/groundwater_vulnerability.py" />
      <source>The table of ratings is not whole for {name}. Give each of its classes, such as {example}, a rating and a weight.</source>
      <translation>评分表中 {name} 不完整。请为其每一类（如 {example}）给出评分和权重。</translation>
    </message>
    <message>
      <location filename="../core/karst/groundwater_vulnerability.py" />
      <source>The raster of {name} holds class {value}, which has no rating. Give classes from 1 to {last}.</source>
      <translation>{name} 栅格含有类别 {value}，它没有评分。请给出 1 至 {last} 的类别。</translation>
    </message>
    <message>
      <location filename="../core/karst/landform_lithology_zones.py" />
      <source>The rock raster holds {value}, which is no class. Give whole numbers of at least 0.</source>
      <translation>岩石栅格含有 {value}，不是类别。请给出不小于 0 的整数。</translation>
    </message>
    <message>
      <location filename="../core/karst/population_effect.py" />
      <source>Nobody lives in any cell on either date. Check the population rasters.</source>
      <translation>两个时期都没有像元有人居住。请检查人口栅格。</translation>
    </message>
    <message>
      <location filename="../core/karst/reservoir_leakage.py" />
      <source>The share of carbonate rock holds values outside 0 to 1. Check its unit and its nodata value.</source>
      <translation>碳酸盐岩比例含有 0 至 1 以外的值。请检查单位和无数据值。</translation>
    </message>
    <message>
      <location filename="../core/karst/reservoir_leakage.py" />
      <source>No cell with a value is a reservoir. Check that the reservoirs overlap the elevation.</source>
      <translation>没有有值的像元是水库。请检查水库与高程是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/karst/reservoir_leakage.py" />
      <source>No cell with a value is a stream. Lower the threshold of the streams.</source>
      <translation>没有有值的像元是河流。请降低河流的阈值。</translation>
    </message>
    <message>
      <location filename="../core/karst/restoration_effectiveness.py" />
      <source>The raster {name} has no row in the table of indicators. Add one.</source>
      <translation>栅格 {name} 在指标表中没有对应行。请添加。</translation>
    </message>
    <message>
      <location filename="../core/karst/restoration_effectiveness.py" />
      <source>All indicators are constant, so no cell is better than another. Choose indicators that differ.</source>
      <translation>所有指标都是常数，没有哪个像元更优。请选择有差异的指标。</translation>
    </message>
    <message>
      <location filename="../core/karst/restoration_effectiveness.py" />
      <source>The table of indicators has no column {column}. Add it.</source>
      <translation>指标表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/karst/restoration_effectiveness.py" />
      <source>The indicator {name} has the direction {direction}. Write more or less: which is better.</source>
      <translation>指标 {name} 的方向为 {direction}。请写 more 或 less，即大者为优或小者为优。</translation>
    </message>
    <message>
      <location filename="../core/karst/restoration_effectiveness.py" />
      <source>The weights of the indicators sum to {total}. Make them sum to 1.</source>
      <translation>指标权重之和为 {total}。请使其为 1。</translation>
    </message>
    <message>
      <location filename="../core/karst/restoration_effectiveness.py" />
      <source>The indicator {name} has no raster of the date {date}. Give one for each date, or take its row out of the table.</source>
      <translation>指标 {name} 没有 {date} 时期的栅格。请为每个时期各给一个，或从表中去掉该行。</translation>
    </message>
    <message>
      <location filename="../core/karst/rock_classes.py" />
      <source>The map of rocks holds {rocks}, for which the table of rocks has no row (rows: {rows}). Add one.</source>
      <translation>岩石图含有 {rocks}，岩石表中没有对应行（现有行：{rows}）。请添加。</translation>
    </message>
    <message>
      <location filename="../core/karst/rock_classes.py" />
      <source>The table of rocks has neither a column rock nor a column code. Add one.</source>
      <translation>岩石表既没有 rock 列也没有 code 列。请添加其一。</translation>
    </message>
    <message>
      <location filename="../core/karst/rock_classes.py" />
      <source>The table of rocks has no column code, and the raster of rocks holds codes. Add it.</source>
      <translation>岩石表没有 code 列，而岩石栅格为编码。请添加。</translation>
    </message>
    <message>
      <location filename="../core/karst/rock_classes.py" />
      <source>The table of rocks has two rows for {rock}. Take one out.</source>
      <translation>岩石表中 {rock} 有两行。请去掉一行。</translation>
    </message>
    <message>
      <location filename="../core/karst/rocky_desertification.py" />
      <source>The scheme needs the factor {factor}, which is not given.</source>
      <translation>该方案需要因子 {factor}，但未给出。</translation>
    </message>
    <message>
      <location filename="../core/karst/rocky_desertification.py" />
      <source>The vegetation type {value} is not known. Give 1 tree, 2 shrub, 3 grass, 4 dry farmland crop, 5 no vegetation.</source>
      <translation>植被类型 {value} 未知。请给出 1 乔木、2 灌木、3 草、4 旱地作物、5 无植被。</translation>
    </message>
    <message>
      <location filename="../core/karst/rocky_desertification.py" />
      <source>The table of scores has no row for {factor}. Add its classes.</source>
      <translation>评分表中没有 {factor} 的行。请添加其分级。</translation>
    </message>
    <message>
      <location filename="../core/karst/rocky_desertification.py" />
      <source>The classes of {factor} in the table of scores leave a gap or overlap. Let each begin where the one below ends.</source>
      <translation>评分表中 {factor} 的分级有空隙或重叠。请使每一级从下一级的终点开始。</translation>
    </message>
    <message>
      <location filename="../core/karst/rocky_desertification.py" />
      <source>The table of scores has no row for the vegetation type {name}.</source>
      <translation>评分表中没有植被类型 {name} 的行。</translation>
    </message>
    <message>
      <location filename="../core/karst/slope_farmland.py" />
      <source>No cell is farmland. Check the land cover and the classes of farmland.</source>
      <translation>没有像元是耕地。请检查土地覆盖和耕地的类别。</translation>
    </message>
    <message>
      <location filename="../core/karst/slope_farmland.py" />
      <source>No cell lies in a district. Check that the districts overlap the rasters.</source>
      <translation>没有像元位于行政区内。请检查行政区与栅格是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/karst/slope_farmland.py" />
      <source>No district has as much farmland as has to stay: {district} has {have:.2f} percent of its land and should keep {target:.2f}. Lower the target.</source>
      <translation>没有行政区达到须保有的耕地：{district} 的耕地占土地的 {have:.2f}%，应保有 {target:.2f}%。请降低目标。</translation>
    </message>
    <message>
      <location filename="../core/karst/slope_farmland.py" />
      <source>District {district} has to keep {value} percent of its land as farmland. Give a number from 0 to 100.</source>
      <translation>行政区 {district} 须保有的耕地占土地的 {value}%。请给出 0 至 100 的数。</translation>
    </message>
    <message>
      <location filename="../core/karst/urban_vegetation_effect.py" />
      <source>A radius and zones are given. Choose one of them for the background.</source>
      <translation>同时给出了半径和分区。请选择其一作为背景。</translation>
    </message>
    <message>
      <location filename="../core/karst/urban_vegetation_effect.py" />
      <source>No cell is free of sealed ground, so there is no background. Give a larger study area, or a share above {share:g} up to which land counts as unsealed.</source>
      <translation>没有不含不透水面的像元，因此没有背景。请扩大研究区，或给出大于 {share:g} 的比例，低于它的土地视为无不透水面。</translation>
    </message>
    <message>
      <location filename="../core/karst/urban_vegetation_effect.py" />
      <source>No cell has sealed ground. Check the unit of the sealed share: it runs from 0 to 1.</source>
      <translation>没有像元含不透水面。请检查不透水面比例的单位：应为 0 至 1。</translation>
    </message>
    <message>
      <location filename="../core/karst/vegetation_carbon_sink.py" />
      <source>There are {count} layers of monthly {what}. Give twelve, January to December.</source>
      <translation>逐月 {what} 有 {count} 个图层。请给出 12 个，一月至十二月。</translation>
    </message>
    <message>
      <location filename="../core/karst/weathering_carbon_sink.py" />
      <source>The table of rocks has none of the columns {columns}. Give at least one.</source>
      <translation>岩石表没有 {columns} 中的任何一列。请至少给出一列。</translation>
    </message>
    <message>
      <location filename="../core/karst/weathering_carbon_sink.py" />
      <source>In the table of rocks, row {row} has shares of calcite and dolomite that sum to {total}. Give at most 1.</source>
      <translation>岩石表中 {row} 行的方解石和白云石比例之和为 {total}。请使其不超过 1。</translation>
    </message>
    <message>
      <location filename="../core/landscape/class_codes.py" />
      <source>Class {absent} does not occur in the raster (classes found: {found}). Choose classes that occur.</source>
      <translation>栅格中没有类别 {absent}（现有类别：{found}）。请选择出现的类别。</translation>
    </message>
    <message>
      <location filename="../core/landscape/edge_width.py" />
      <source>Cells are {width} m wide and {height} m high, so an edge has no width in cells that holds in all directions. Resample the raster to square cells.</source>
      <translation>像元宽 {width} m、高 {height} m，因此以像元计的边缘宽度不能在各方向上一致。请将栅格重采样为正方形像元。</translation>
    </message>
    <message>
      <location filename="../core/landscape/edge_width.py" />
      <source>An edge width of {width} m is less than half a cell of {cell} m. Give a larger width, or use smaller cells.</source>
      <translation>边缘宽度 {width} m 小于 {cell} m 像元的一半。请增大宽度，或使用更小的像元。</translation>
    </message>
    <message>
      <location filename="../core/landscape/fishnet.py" />
      <source>Squares of {side} m are smaller than a cell of {cell} m. Give a longer side.</source>
      <translation>{side} m 的网格小于 {cell} m 的像元。请给出更长的边长。</translation>
    </message>
    <message>
      <location filename="../core/landscape/fishnet.py" />
      <source>Squares of {side} m are larger than the map, which is {width} m wide and {height} m high. Give a shorter side.</source>
      <translation>{side} m 的网格大于地图，地图宽 {width} m、高 {height} m。请给出更短的边长。</translation>
    </message>
    <message>
      <location filename="../core/landscape/foreground.py" />
      <source>No foreground class is chosen. Choose at least one class.</source>
      <translation>未选择前景类别。请至少选择一个类别。</translation>
    </message>
    <message>
      <location filename="../core/landscape/foreground.py" />
      <source>Foreground class {absent} does not occur in the raster (classes found: {found}). Remove it, or choose one that occurs.</source>
      <translation>栅格中没有前景类别 {absent}（现有类别：{found}）。请移除它，或选择存在的类别。</translation>
    </message>
    <message>
      <location filename="../core/landscape/foreground.py" />
      <source>Foreground classes {absent} do not occur in the raster (classes found: {found}). Remove them, or choose classes that occur.</source>
      <translation>栅格中没有前景类别 {absent}（现有类别：{found}）。请移除它们，或选择存在的类别。</translation>
    </message>
    <message>
      <location filename="../core/landscape/land_cover_change.py" />
      <source>No cell has a class at all dates. Check that the maps overlap.</source>
      <translation>没有像元在各期都有类别。请检查各期地图是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/landscape/land_cover_change.py" />
      <source>{count} land-cover map is given. Change needs at least two dates.</source>
      <translation>只给出了 {count} 幅土地覆被图。变化分析至少需要两期。</translation>
    </message>
    <message>
      <location filename="../core/landscape/land_cover_change.py" />
      <source>There are {maps} land-cover maps and {dates} dates. Give one date for each map, in the same order.</source>
      <translation>有 {maps} 幅土地覆被图和 {dates} 个日期。请按相同顺序为每幅图给出一个日期。</translation>
    </message>
    <message>
      <location filename="../core/landscape/land_cover_change.py" />
      <source>The date {after} stands after {before}. Give the maps and their dates from the earliest to the latest.</source>
      <translation>日期 {after} 排在 {before} 之后。请从最早到最晚给出地图及其日期。</translation>
    </message>
    <message>
      <location filename="../core/landscape/land_cover_change.py" />
      <source>Class {unknown} occurs in the map of {time} but has no row in the table of classes. Add it, or reclassify the map to the common legend.</source>
      <translation>{time} 年的地图中出现类别 {unknown}，但类别表中没有对应行。请添加该行，或将地图重分类为共同图例。</translation>
    </message>
    <message>
      <location filename="../core/landscape/land_cover_change.py" />
      <source>The maps of {before} and {after} have no class in common (classes {first} and {second}), so their legends differ. Reclassify them to one legend.</source>
      <translation>{before} 年和 {after} 年的地图没有共同类别（类别 {first} 与 {second}），因此图例不同。请将它们重分类为同一图例。</translation>
    </message>
    <message>
      <location filename="../core/landscape/metric_names.py" />
      <source>The metric {metric} is not known at the level of the {level}. Choose from: {known}.</source>
      <translation>指数 {metric} 在 {level} 水平上不存在。请从以下指数中选择：{known}。</translation>
    </message>
    <message>
      <location filename="../core/landscape/metric_names.py" />
      <source>The proximity index PROX needs a search radius. Give one, or leave PROX out.</source>
      <translation>邻近指数 PROX 需要搜索半径。请给出半径，或不选 PROX。</translation>
    </message>
    <message>
      <location filename="../core/landscape/metric_names.py" />
      <source>No metric is chosen. Choose at least one.</source>
      <translation>没有选择指数。请至少选择一个。</translation>
    </message>
    <message>
      <location filename="../core/landscape/metrics.py" />
      <source>Cells are {width} m wide and {height} m high, and landscape metrics count sides of square cells. Resample the raster to square cells.</source>
      <translation>像元宽 {width} m、高 {height} m，而景观指数按正方形像元的边计数。请将栅格重采样为正方形像元。</translation>
    </message>
    <message>
      <location filename="../core/landscape/metrics.py" />
      <source>An edge depth of {depth} m is less than a cell of {cell} m. Give at least the size of a cell.</source>
      <translation>边缘深度 {depth} m 小于 {cell} m 的像元。请至少给出一个像元的大小。</translation>
    </message>
    <message>
      <location filename="../core/landscape/metrics.py" />
      <source>A search radius of {radius} m is not possible. Give more than 0.</source>
      <translation>搜索半径不能为 {radius} m。请给出大于 0 的值。</translation>
    </message>
    <message>
      <location filename="../core/landscape/mspa.py" />
      <source>An MSPA image has rows and columns; this one has the shape {shape}.</source>
      <translation>MSPA 影像须有行和列；该影像的形状为 {shape}，请修改。</translation>
    </message>
    <message>
      <location filename="../core/landscape/mspa.py" />
      <source>Edge width {edge_width} is not a whole number of cells from 1 on.</source>
      <translation>边缘宽度 {edge_width} 不是不小于 1 的整数像元数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/landscape/mspa.py" />
      <source>Foreground connectivity {connectivity} is neither 4 nor 8.</source>
      <translation>前景连通规则 {connectivity} 既不是 4 也不是 8，请修改。</translation>
    </message>
    <message>
      <location filename="../core/landscape/mspa.py" />
      <source>An MSPA image holds 0 (missing), 1 (background) and 2 (foreground); this one holds values from {lowest} to {highest}.</source>
      <translation>MSPA 影像的值为 0（缺失）、1（背景）和 2（前景）；该影像的值从 {lowest} 到 {highest}，请重新赋值。</translation>
    </message>
    <message>
      <location filename="../core/landscape/patches.py" />
      <source>No patch reaches {minimum} m²; the largest has {largest} m². Lower the minimum area.</source>
      <translation>没有斑块达到 {minimum} m²；最大的为 {largest} m²。请降低最小面积。</translation>
    </message>
    <message>
      <location filename="../core/landscape/patches.py" />
      <source>An area of {area} m² is not possible for {name}. Give 0 or more.</source>
      <translation>{name} 的面积不能为 {area} m²。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/landscape/windows.py" />
      <source>The class raster holds {count} classes, and sides are counted between {most} at most. Group them with the tool Reclassify by table, or choose metrics of cells and patches alone.</source>
      <translation>类别栅格有 {count} 个类别，而边最多只在 {most} 个类别之间计数。请用工具“按表格重分类”合并类别，或只选择像元和斑块的指数。</translation>
    </message>
    <message>
      <location filename="../core/landscape/windows.py" />
      <source>A radius of {radius} m is less than a cell of {cell} m. Give at least the size of a cell.</source>
      <translation>半径 {radius} m 小于一个像元（{cell} m）。请至少给出像元大小。</translation>
    </message>
    <message>
      <location filename="../core/landscape/windows.py" />
      <source>A window of {across} cells across is larger than the map, which has {rows} rows and {columns} columns. Give a smaller radius.</source>
      <translation>宽 {across} 个像元的窗口大于图幅，图幅有 {rows} 行、{columns} 列。请减小半径。</translation>
    </message>
    <message>
      <location filename="../core/landscape/windows.py" />
      <source>Metrics of classes are asked for, and no class to describe. Name the classes, or leave out {metrics}.</source>
      <translation>要求了类别指数，却没有要描述的类别。请给出类别，或去掉 {metrics}。</translation>
    </message>
    <message>
      <location filename="../core/landscape/windows.py" />
      <source>The metric {metric} is not known for windows at the level of the {level}. Choose from: {known}.</source>
      <translation>窗口在 {level} 层次上没有指数 {metric}。请从下列指数中选择：{known}。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>Give at least one matrix.</source>
      <translation>请至少给出一个矩阵。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>There is no {option} {value!r}; choose one of {choices}.</source>
      <translation>{option} 没有 {value!r} 这一选项；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>Matrix {number}: {sentence}</source>
      <translation>矩阵 {number}：{sentence}</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>Matrix {number} has {n} factors, matrix 1 has {first}; all experts must judge the same factors.</source>
      <translation>矩阵 {number} 有 {n} 个因子，矩阵 1 有 {first} 个；所有专家须判断相同的因子，请统一。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>The matrix has shape {shape}; it needs as many rows as columns.</source>
      <translation>矩阵的形状为 {shape}；行数和列数须相同，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>The matrix has {n} factors; the random index ends at {most}. Group the factors and judge the groups first.</source>
      <translation>矩阵有 {n} 个因子；随机一致性指标只到 {most}。请先将因子分组，再对各组作判断。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>The judgement of {i} over {j} is {value}; it must be above 0.</source>
      <translation>{i} 相对于 {j} 的判断为 {value}；须大于 0，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>The judgement of {i} over itself is {value}; it must be 1.</source>
      <translation>{i} 相对于自身的判断为 {value}；须为 1，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>The matrix must hold one number per pair of factors.</source>
      <translation>矩阵中每对因子须有一个数，请补充。</translation>
    </message>
    <message>
      <location filename="../core/network/ahp.py" />
      <source>The judgement of {i} over {j} is {there:g}, but of {j} over {i} it is {back:g}; one must be the reciprocal of the other.</source>
      <translation>{i} 相对于 {j} 的判断为 {there:g}，而 {j} 相对于 {i} 为 {back:g}；二者须互为倒数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/barriers.py" />
      <source>The largest search radius ({most} m) must not be below the smallest ({least} m).</source>
      <translation>最大搜索半径（{most} m）不得小于最小搜索半径（{least} m），请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/barriers.py" />
      <source>The restored resistance is {value}; it must be above 0.</source>
      <translation>修复后的阻力为 {value}；须大于 0，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/barriers.py" />
      <source>The {name} is {value}; it must be above 0 m.</source>
      <translation>{name} 为 {value}；须大于 0 m，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/barriers.py" />
      <source>{name} cannot be {value!r}; choose one of {choices}.</source>
      <translation>{name} 不能为 {value!r}；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/network/centrality.py" />
      <source>Name at least one level of importance.</source>
      <translation>请至少指定一个重要性等级。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/focal_nodes.py" />
      <source>Focal nodes {one} and {other} lie in one cell, at row {row}, column {column}. Give them one id, move one of them, or use a finer raster.</source>
      <translation>焦点节点 {one} 和 {other} 位于同一像元（第 {row} 行、第 {column} 列）。请使用同一编号、移动其中一个，或使用更精细的栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/focal_nodes.py" />
      <source>There is {count} focal node; current needs at least two. Add nodes with ids of their own, above 0.</source>
      <translation>现有 {count} 个焦点节点；计算电流至少需要两个。请添加编号各异且大于 0 的节点。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/focal_nodes.py" />
      <source>There are {count} focal nodes. Choose a layer that holds ids of at most {most} nodes and 0 elsewhere.</source>
      <translation>现有 {count} 个焦点节点。请选择最多含 {most} 个节点编号、其余为 0 的图层。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/focal_nodes.py" />
      <source>Focal node {node} at row {row}, column {column} lies outside the raster of {rows} rows and {columns} columns. Move or remove it.</source>
      <translation>焦点节点 {node}（第 {row} 行、第 {column} 列）位于 {rows} 行 {columns} 列的栅格之外。请移动或移除。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/focal_nodes.py" />
      <source>Node {node} has the source strength {strength:g}. Strengths must be finite and not negative.</source>
      <translation>节点 {node} 的源强度为 {strength:g}。强度须为不小于 0 的有限数，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/land.py" />
      <source>Focal node {node} at row {row}, column {column} lies on missing cells of the surface. Move it, or give its cells a value.</source>
      <translation>焦点节点 {node}（第 {row} 行、第 {column} 列）位于表面的缺失像元上。请移动它，或为其像元赋值。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/node_pairs.py" />
      <source>Nothing connects any two of the focal nodes that are asked for. Check whether missing cells cut them off from each other.</source>
      <translation>所要求的焦点节点中任意两个都不连通。请检查它们是否被缺失像元隔断。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/options.py" />
      <source>{name} is {value}; it must be one of {known}.</source>
      <translation>{name} 为 {value}；须为 {known} 之一，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/resistor_grid.py" />
      <source>The {surface_is} raster holds no cell that conducts. Check its extent and its nodata value.</source>
      <translation>{surface_is} 栅格没有可导通的像元。请检查其范围和无数据值。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/sources_to_grounds.py" />
      <source>No source has a way to a ground. Put a ground into the land that is connected with a source, and see that sources lie on valid cells.</source>
      <translation>没有电流源能通往接地点。请将接地点设在与电流源连通的土地上，并检查电流源是否位于有值像元上。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/sources_to_grounds.py" />
      <source>There is no source of current. Give at least one cell a current.</source>
      <translation>没有电流源。请至少给一个像元赋电流值。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/sources_to_grounds.py" />
      <source>The raster of {name} holds {value:g} at row {row}, column {column}. Sources must be finite, grounds must not be negative, and nodata means none.</source>
      <translation>{name}栅格在第 {row} 行第 {column} 列的值为 {value:g}。电流源必须为有限值，接地不得为负，无数据表示没有。</translation>
    </message>
    <message>
      <location filename="../core/network/circuit/wanted_pairs.py" />
      <source>Pairs are given both to include and to exclude. Give one of the two.</source>
      <translation>同时给出了要包含和要排除的节点对。请只给出其中一种。</translation>
    </message>
    <message>
      <location filename="../core/network/connectivity.py" />
      <source>The minimum probability is {value}; it must be at least 0 and below 1.</source>
      <translation>最小概率为 {value}；须不小于 0 且小于 1，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>Give at least one threshold.</source>
      <translation>请至少给出一个阈值。</translation>
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>The thresholds go from {start:g} to {end:g}. Give an end that is not below the start.</source>
      <translation>阈值从 {start:g} 到 {end:g}。请给出不小于起点的终点。</translation>
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>From {start:g} to {end:g} in steps of {step:g} are {count} thresholds, at most {most} are possible. Give a larger step.</source>
      <translation>从 {start:g} 到 {end:g}、步长 {step:g} 共有 {count} 个阈值，最多允许 {most} 个。请增大步长。</translation>
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>The distance threshold {value} is given twice; give each once.</source>
      <translation>距离阈值 {value} 重复给出；请每个只给一次。</translation>
    </message>
    <message>
      <location filename="../core/network/connectivity_sweep.py" />
      <source>The {name} of the thresholds is {value}; it must be finite and above 0.</source>
      <translation>阈值范围的 {name} 为 {value}；须为大于 0 的有限数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/cores.py" />
      <source>Corridors need at least two cores on valid cells; there is {count}.</source>
      <translation>生成廊道至少需要两个位于有值像元上的源地；现有 {count} 个。请检查源地与阻力面。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_areas.py" />
      <source>The corridor width is {width}. Give 0 or more.</source>
      <translation>廊道宽度为 {width}。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>No link is left of {count} pairs of cores: {unreachable} cannot reach each other, {far} lie farther apart than the maximum distance, {costly} cost more than the maximum, {short} are shorter or cheaper than the minimum, {through} lead through another core. Close gaps of missing cells in the resistance between cores, or change the limits.</source>
      <translation>{count} 对核心区之间没有剩下任何连接：{unreachable} 对无法互相到达，{far} 对的距离超过最大距离，{costly} 对的成本超过最大值，{short} 对短于或低于最小值，{through} 对穿过另一个核心区。请填补核心区之间阻力的缺失像元，或修改限值。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The links name core {core}, which has no valid cell in the core raster. Find the links again with these cores.</source>
      <translation>连接中的源地 {core} 在源地栅格中没有有值像元。请用这些源地重新生成连接。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The table of links has no column {column}. Take the links of a corridor network.</source>
      <translation>连接表没有 {column} 列。请使用廊道网络的连接。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The table of links has no active link.</source>
      <translation>连接表中没有启用的连接，请检查该表。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The shortest link by straight distance ({least:g} m) is above the longest ({most:g} m), which leaves none. Lower it, or raise the longest.</source>
      <translation>直线距离上的最短连接（{least:g} m）大于最长连接（{most:g} m），因而没有剩下任何连接。请减小前者或增大后者。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The shortest link by cost ({least:g}) is above the longest ({most:g}), which leaves none. Lower it, or raise the longest.</source>
      <translation>成本上的最短连接（{least:g}）大于最长连接（{most:g}），因而没有剩下任何连接。请减小前者或增大后者。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The number of nearest neighbours is {value}; it must be 1 or more.</source>
      <translation>最近邻数为 {value}；须为 1 或更大，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>No two cores are adjacent: their zones do not touch. Close gaps of missing cells in the resistance between cores, or link other pairs.</source>
      <translation>没有任何两个核心区相邻：它们的分区不相接。请填补核心区之间阻力的缺失像元，或连接其他组合。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>A link leads from core {core} to itself. Remove it.</source>
      <translation>有一条连接从源地 {core} 通往其自身。请移除。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>Cores {one} and {other} are linked twice. Keep one link.</source>
      <translation>源地 {one} 与 {other} 之间有两条连接。请只保留一条。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_links.py" />
      <source>The link between cores {one} and {other} has the cost {cost}. Costs must be finite and above 0.</source>
      <translation>源地 {one} 与 {other} 之间连接的成本为 {cost}。成本须为大于 0 的有限数，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_width_sweep.py" />
      <source>Give at least one corridor width.</source>
      <translation>请至少给出一个廊道宽度。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_width_sweep.py" />
      <source>A corridor width of {width:g} cuts off every corridor. Give metres times resistance above 0.</source>
      <translation>廊道宽度 {width:g} 会截断所有廊道。请以米 × 阻力给出大于 0 的值。</translation>
    </message>
    <message>
      <location filename="../core/network/corridor_width_sweep.py" />
      <source>The corridor width {width:g} is given twice; give each once.</source>
      <translation>廊道宽度 {width:g} 重复给出；请每个只给一次。</translation>
    </message>
    <message>
      <location filename="../core/network/critical_areas.py" />
      <source>The number of classes is {value}; the highest of 2 or more makes the areas.</source>
      <translation>分级数为 {value}；须为 2 或更大，由最高一级构成区域，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/critical_areas.py" />
      <source>The smallest area is {value} m². Give 0 or more.</source>
      <translation>最小面积为 {value} m²。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/network/critical_areas.py" />
      <source>All {count} areas are smaller than {minimum:g} m²; the largest has {largest:g} m². Lower the smallest area.</source>
      <translation>全部 {count} 个区域都小于 {minimum:g} m²；最大的为 {largest:g} m²。请降低最小面积。</translation>
    </message>
    <message>
      <location filename="../core/network/critical_areas.py" />
      <source>No cell has a value above 0: there is nothing to classify.</source>
      <translation>没有大于 0 的像元：无可分级的内容，请检查输入栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/distance_table.py" />
      <source>Row {row} of the distances has {there:g} from patch {a} to patch {b}; another row has {back:g} for this pair. Give one distance.</source>
      <translation>距离表第 {row} 行中斑块 {a} 到斑块 {b} 的距离为 {there:g}；另一行中这一对的距离为 {back:g}。请只给一个距离。</translation>
    </message>
    <message>
      <location filename="../core/network/distance_table.py" />
      <source>Row {row} of the distances names patch {patch}, which is not among the {count} patches. Correct the row or the patches' ids.</source>
      <translation>距离表第 {row} 行的斑块 {patch} 不在 {count} 个斑块之中。请更正该行或斑块编号。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>There is no core cell. Choose another foreground or a smaller edge width in MSPA.</source>
      <translation>没有核心区像元。请在 MSPA 中选择其他前景类别，或减小边缘宽度。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>The importance of sources needs a dispersal distance. Give the threshold in metres, such as 5000.</source>
      <translation>计算源地重要性需要扩散距离。请以米为单位给出距离阈值，如 5000。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>A minimum dPC needs the importance of sources. Set importance to "dPC".</source>
      <translation>设置最小 dPC 需要源地重要性。请将 importance 设为 "dPC"。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>None of the {count} core areas touches the overlay. Check that the layers overlap, or unite them instead.</source>
      <translation>{count} 个核心区均未与叠加图层相接。请检查图层是否重叠，或改为与其合并。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>No source has a dPC above {minimum}; the largest is {largest}. Lower the minimum dPC.</source>
      <translation>没有源地的 dPC 大于 {minimum}；最大的为 {largest}。请降低最小 dPC。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>{value} is not possible for {name}. Give {least} or more.</source>
      <translation>{name} 不能为 {value}。请给出 {least} 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/network/ecological_sources.py" />
      <source>No core area reaches {minimum} km²; the largest has {largest} km². Lower the minimum area.</source>
      <translation>没有核心区达到 {minimum} km²；最大的为 {largest} km²。请降低最小面积。</translation>
    </message>
    <message>
      <location filename="../core/network/factor_layers.py" />
      <source>The table names {factor_count} factors ({factors}), and {layer_count} rasters are given ({layers}). Give one raster for each factor, in the order of the table.</source>
      <translation>表中有 {factor_count} 个因子（{factors}），而给出了 {layer_count} 个栅格（{layers}）。请按表的顺序为每个因子给出一个栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/factor_layers.py" />
      <source>The raster {layer} stands in the place of the factor {factor}, while the table has a factor of the raster's name. Put the rasters in the order of the table ({factors}), or name each raster as its factor.</source>
      <translation>栅格 {layer} 位于因子 {factor} 的位置，而表中有与该栅格同名的因子。请按表的顺序（{factors}）排列栅格，或以因子名命名每个栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>There is no rule {value!r} for important links; choose one of {choices}.</source>
      <translation>重要廊道没有 {value!r} 这一判定规则；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The table holds no active link.</source>
      <translation>表中没有启用的连接，请检查廊道表。</translation>
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The cumulative resistance between cores {core1:g} and {core2:g} is {value:g}; it must be finite and above 0.</source>
      <translation>源地 {core1:g} 与 {core2:g} 之间的累积阻力为 {value:g}；须为大于 0 的有限数，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The table of links has no column {column}.</source>
      <translation>连接表没有 {column} 列，请添加。</translation>
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>Core {core} has a link but no {name}.</source>
      <translation>源地 {core} 有连接，但没有 {name}，请补充。</translation>
    </message>
    <message>
      <location filename="../core/network/gravity.py" />
      <source>The {name} of core {core} is {value:g}; it must be finite and above {above}.</source>
      <translation>源地 {core} 的 {name} 为 {value:g}；须为大于 {above} 的有限数，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>There are {given} names for {count} factors ({names}). Name each factor once.</source>
      <translation>{count} 个因子却有 {given} 个名称（{names}）。请为每个因子各给一个名称。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The table has {rows} factors and {columns} columns of judgements. Give the names of the factors in the first column and as many columns after it as there are factors.</source>
      <translation>表中有 {rows} 个因子和 {columns} 列判断值。请在第一列给出因子名称，其后的列数与因子数相同。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The matrix has {count} numbers, which form no square. Give as many rows as columns.</source>
      <translation>矩阵有 {count} 个数，不能构成方阵。请给出相同的行数和列数。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The factor {name} stands in two rows. Give each its own name.</source>
      <translation>因子 {name} 出现在两行中。请为每行使用不同的名称。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>Matrix {number} has the factors {names}, matrix 1 has {first}. All experts must judge the same factors.</source>
      <translation>矩阵 {number} 的因子为 {names}，矩阵 1 的因子为 {first}。所有专家须判断相同的因子，请统一。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>Nothing tells how {i} compares with {j}. Write a judgement for this pair.</source>
      <translation>没有 {i} 与 {j} 的比较。请填写这一对的判断。</translation>
    </message>
    <message>
      <location filename="../core/network/judgement_matrix.py" />
      <source>The judgement of {i} over {j} is {value}. Write a number such as 3, or a fraction such as 1/3.</source>
      <translation>{i} 相对于 {j} 的判断为 {value}。请填写数字（如 3）或分数（如 1/3）。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>There is no order {value!r}; choose one of {choices}.</source>
      <translation>没有 {value!r} 这一次序；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>The number of repeats is {value}; it must be a whole number from 1.</source>
      <translation>重复次数为 {value}；须为不小于 1 的整数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>There are no nodes.</source>
      <translation>没有节点，请检查源地图层。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>Node {node} occurs more than once; keep one row.</source>
      <translation>节点 {node} 出现不止一次；请只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>Corridor {row} leads from node {node} to itself.</source>
      <translation>第 {row} 条廊道从节点 {node} 通往其自身，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>Corridors {first} and {row} both join nodes {one} and {two}; keep the cheaper one.</source>
      <translation>第 {first} 条和第 {row} 条廊道都连接节点 {one} 与 {two}；请保留成本较低的一条。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>The {table} have no column {column}; their columns are {columns}.</source>
      <translation>{table} 没有 {column} 列；现有的列为 {columns}，请添加或重命名。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>Corridor {row} leads to node {node}, which is not among the nodes.</source>
      <translation>第 {row} 条廊道通往节点 {node}，而该节点不存在，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/network_structure.py" />
      <source>Corridor {row} has the {name} {value}; it must be finite and at least 0.</source>
      <translation>第 {row} 条廊道的 {name} 为 {value}；须为不小于 0 的有限数，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/network_uncertainty.py" />
      <source>There are {given} resistance surfaces for {runs} runs. Give one for each.</source>
      <translation>{runs} 次运行却有 {given} 个阻力面。请为每次运行给出一个。</translation>
    </message>
    <message>
      <location filename="../core/network/network_uncertainty.py" />
      <source>There is no run to compare.</source>
      <translation>没有可比较的运行结果，请先运行。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>There is no source: no whole block of cells has a strength above 0. Check the strengths and the threshold.</source>
      <translation>没有源：没有任何完整的块的源强度大于 0。请检查源强度和阈值。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>No source has a way to a target. See that sources lie on valid cells that missing land does not cut off from each other.</source>
      <translation>没有任何源有通往目标的路径。请确认各源位于有效像元上，且未被缺失的土地相互隔断。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>The block size is {value}, which has no cell in the middle. Give an odd number, such as {other}.</source>
      <translation>块的边长为 {value}，没有位于正中的像元。请给出奇数，例如 {other}。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>The radius of {radius} cells is below the block size of {block}. Give smaller blocks, such as a tenth of the radius, or a larger radius.</source>
      <translation>半径 {radius} 个像元小于块的边长 {block}。请使用更小的块（例如半径的十分之一），或更大的半径。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>Windows with a radius of {radius} and blocks of {block} cells do not fit a raster of {rows} rows and {columns} columns. Give smaller ones, or a larger raster.</source>
      <translation>半径为 {radius} 个像元、块的边长为 {block} 个像元的窗口不适合 {rows} 行 {columns} 列的栅格。请使用更小的值，或更大的栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>The largest resistance of a source is {cutoff:g}. Give a number above 0.</source>
      <translation>源的最大阻力为 {cutoff:g}。请给出大于 0 的数。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>The source strength at row {row}, column {column} is {value:g}. Strengths must be finite and not negative; nodata means none.</source>
      <translation>第 {row} 行第 {column} 列的源强度为 {value:g}。源强度必须为有限值且不为负；无数据表示没有源。</translation>
    </message>
    <message>
      <location filename="../core/network/omnidirectional_flow.py" />
      <source>{name} is {value:g} cells; it must be a whole number of at least {least}.</source>
      <translation>{name} 为 {value:g} 个像元；它必须是至少为 {least} 的整数。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_areas.py" />
      <source>There is no patch: no valid cell has a label above 0.</source>
      <translation>没有斑块：没有编号大于 0 的有值像元，请检查斑块栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_distances.py" />
      <source>There is no measure {value!r}; choose one of {choices}.</source>
      <translation>没有 {value!r} 这一度量；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_distances.py" />
      <source>The maximum distance is {value}; it must be above 0.</source>
      <translation>最大距离为 {value}；须大于 0，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_distances.py" />
      <source>The patch labels are of type {type}; they must be whole numbers.</source>
      <translation>斑块编号的类型为 {type}；须为整数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The areas have shape {shape}; give one area per patch, at least one.</source>
      <translation>面积数组的形状为 {shape}；请为每个斑块给出一个面积，至少一个。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>Patch {patch} has the area {value}; areas must be finite and above 0.</source>
      <translation>斑块 {patch} 的面积为 {value}；面积须为大于 0 的有限数，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distances have shape {shape}; {n} patches need a matrix of {n} rows and {n} columns.</source>
      <translation>距离数组的形状为 {shape}；{n} 个斑块需要 {n} 行 {n} 列的矩阵，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distance from patch {i} to patch {j} is no number. Write infinity where there is no link.</source>
      <translation>斑块 {i} 到斑块 {j} 的距离不是数值。没有连接处请写无穷大。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distance from patch {i} to patch {j} is below 0. Correct it.</source>
      <translation>斑块 {i} 到斑块 {j} 的距离小于 0。请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>{count} patches are too many to compare in pairs (at most {most}). Raise the minimum area or keep only the largest.</source>
      <translation>{count} 个斑块太多，无法两两比较（最多 {most} 个）。请提高最小面积，或只保留最大的斑块。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distance threshold is {value}; it must be finite and above 0.</source>
      <translation>距离阈值为 {value}；须为大于 0 的有限数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The probability at the threshold is {value}; it must lie between 0 and 1, both excluded.</source>
      <translation>距离阈值处的概率为 {value}；须在 0 和 1 之间（不含两端），请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The landscape area is {landscape}, less than the sum of the patch areas, {patches}; check that both have the same unit.</source>
      <translation>景观面积为 {landscape}，小于斑块面积之和 {patches}；请检查二者单位是否一致。</translation>
    </message>
    <message>
      <location filename="../core/network/patch_network.py" />
      <source>The distance from patch {i} to patch {j} is {there}, but back it is {back}; give the same distance for both.</source>
      <translation>斑块 {i} 到斑块 {j} 的距离为 {there}，反向却为 {back}；请为两个方向给出相同的距离。</translation>
    </message>
    <message>
      <location filename="../core/network/pinch_points.py" />
      <source>mode cannot be {value!r}; choose one of {choices}.</source>
      <translation>mode 不能为 {value!r}；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/network/pinch_points.py" />
      <source>A corridor width of {width} cuts off every corridor. Give metres times resistance above 0.</source>
      <translation>廊道宽度 {width} 会截断所有廊道。请以米 × 阻力给出大于 0 的值。</translation>
    </message>
    <message>
      <location filename="../core/network/pinch_points.py" />
      <source>Cells are {width:g} m wide and {height:g} m high. Current needs square cells: resample the resistance.</source>
      <translation>像元宽 {width:g} m、高 {height:g} m。电流计算需要正方形像元：请重采样阻力栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/pinch_points.py" />
      <source>A corridor width of {width:g} cuts off every corridor: no way between two linked cores costs as little as the links say. Find the links again, or give a larger width.</source>
      <translation>廊道宽度 {width:g} 会截断所有廊道：两个相连源地之间没有任何通路的成本低至连接表所述。请重新生成连接，或增大宽度。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_samples.py" />
      <source>The number of runs is {runs}; it must be a whole number from 1.</source>
      <translation>运行次数为 {runs}；须为不小于 1 的整数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_samples.py" />
      <source>The spread of the {name} is {spread}. Give a share from 0 to below 1, such as 0.2 for 20 percent up and down.</source>
      <translation>{name} 的变动幅度为 {spread}。请给出从 0 到小于 1 的比例，例如 0.2 表示上下浮动 20%。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_surface.py" />
      <source>No cell has a value in every layer ({names}). Check that the layers overlap and their nodata values.</source>
      <translation>没有一个像元在所有图层（{names}）中都有值。请检查图层是否重叠以及它们的无数据值。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_surface.py" />
      <source>{name} holds the coefficient {coefficient}. Coefficients must be above 0; 1 leaves the resistance as it is.</source>
      <translation>{name} 含有系数 {coefficient}。系数须大于 0，1 表示阻力不变，请更正。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} stands in several rows of the table of weights. Keep one.</source>
      <translation>因子 {factor} 在权重表中出现于多行。请只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>In {table}, row {row} has the score {score}. Resistance must be above 0: correct the score.</source>
      <translation>{table} 中“{row}”行的分值为 {score}。阻力须大于 0：请更正该分值。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} of the resistance table has no raster (rasters: {rasters}). Give one, or remove its rows.</source>
      <translation>阻力表中的因子 {factor} 没有栅格（现有栅格：{rasters}）。请给出栅格，或移除该因子的行。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The raster {raster} has no row in the resistance table (factors: {factors}). Add its rows, or leave the raster out.</source>
      <translation>栅格 {raster} 在阻力表中没有对应行（因子：{factors}）。请添加其行，或去掉该栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The resistance table has no column {column}. Add it.</source>
      <translation>阻力表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The resistance table has no row. Add one for each class of each factor.</source>
      <translation>阻力表没有任何行。请为每个因子的每个类别添加一行。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Row {number} of the resistance table names no factor. Fill it in.</source>
      <translation>阻力表第 {number} 行没有因子名称。请填写。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>In {table}, row {row} has the coefficient {coefficient}. Give a number above 0; 1 leaves the resistance as it is.</source>
      <translation>{table} 中“{row}”行的系数为 {coefficient}。请给出大于 0 的数；1 表示阻力不变。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The resistance table has no column weight and no weights are given. Add the column, or give a weight for each factor.</source>
      <translation>阻力表没有 weight 列，也没有给出权重。请添加该列，或为每个因子给出权重。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The weights sum to {total}, not 1 ({listed}). Correct them or let the tool rescale them.</source>
      <translation>权重总和为 {total}，不是 1（{listed}）。请更正，或让工具缩放权重。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The table of corrections has no column {column}. Add it.</source>
      <translation>修正系数表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} has no weight. Give one.</source>
      <translation>因子 {factor} 没有权重。请给出。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>The weights name {factor}, which has no row in the resistance table. Add its rows or remove its weight.</source>
      <translation>权重中的 {factor} 在阻力表中没有对应行。请添加其行，或移除其权重。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} has several weights ({weights}). Give the same in each of its rows.</source>
      <translation>因子 {factor} 有多个权重（{weights}）。请在其各行给出相同的权重。</translation>
    </message>
    <message>
      <location filename="../core/network/resistance_table.py" />
      <source>Factor {factor} has the weight {weight}. Give a weight above 0, or remove the factor.</source>
      <translation>因子 {factor} 的权重为 {weight}。请给出大于 0 的权重，或移除该因子。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridors need both a raster and a table with their levels and lengths. Give both or neither.</source>
      <translation>廊道需要同时有栅格和记录其等级与长度的表。请两者都给出，或都不给出。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>The source raster holds no source. Choose the raster of numbered sources.</source>
      <translation>源地栅格中没有源地。请选择带编号的源地栅格。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>The table of corridors has no column {column}. Add it.</source>
      <translation>廊道表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} stands in several rows of the table of corridors. Keep one.</source>
      <translation>廊道 {corridor} 在廊道表中出现于多行。请只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} has the level "{level}". Levels are important and general: rename it.</source>
      <translation>廊道 {corridor} 的等级为“{level}”。等级应为 important（重要）或 general（一般）：请改名。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} has the length {length} m. Give 0 or more.</source>
      <translation>廊道 {corridor} 的长度为 {length} m。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/network/security_pattern.py" />
      <source>Corridor {corridor} of the raster has no row in the table of corridors. Add it.</source>
      <translation>栅格中的廊道 {corridor} 在廊道表中没有对应行。请添加。</translation>
    </message>
    <message>
      <location filename="../core/priority/area_threshold_sweep.py" />
      <source>The smallest area {value:g} ha is given twice. Give each once.</source>
      <translation>最小面积 {value:g} ha 重复给出。请每个只给一次。</translation>
    </message>
    <message>
      <location filename="../core/priority/cell_sample.py" />
      <source>The sample size is {value}; it must be a whole number from 3.</source>
      <translation>样本量为 {value}；须为不小于 3 的整数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/priority/cell_sample.py" />
      <source>No cell has a value in every layer. Choose layers that overlap, or leave one out.</source>
      <translation>没有像元在每个图层中都有值。请选择相互重叠的图层，或去掉其中一个。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>No cell with a value lies in a zone. Check that the zones overlap the layers.</source>
      <translation>没有有值的像元位于分区内。请检查分区与图层是否重叠。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>{rows} rows cannot tell {columns} columns apart. Give more rows than columns.</source>
      <translation>{rows} 行数据无法区分 {columns} 列。请给出多于列数的行。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>There is no method {value!r}; choose one of {choices}.</source>
      <translation>没有 {value!r} 这一方法；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>The effective sample size is known for Spearman's and Pearson's coefficient only. Choose one of them, or do without.</source>
      <translation>有效样本量仅适用于 Spearman 和 Pearson 系数。请选择其一，或不计算有效样本量。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>There is only one layer or column to correlate. Give at least two.</source>
      <translation>只有一个图层或一列可供相关分析。请至少给出两个。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>{name} is infinite in {count} rows or cells. Set them to nodata or give them a number.</source>
      <translation>{name} 有 {count} 行或像元为无穷大。请将其设为无数据或赋予数值。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>Only {count} rows or cells have a value in every layer or column, and at least 3 are needed. Choose layers that overlap, or leave one out.</source>
      <translation>只有 {count} 行或像元在每个图层或每列中都有值，至少需要 3 个。请选择相互重叠的图层，或去掉其中一个。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>Two layers or columns are called {name}. Rename one.</source>
      <translation>有两个图层或两列都叫 {name}。请重命名其中一个。</translation>
    </message>
    <message>
      <location filename="../core/priority/correlation.py" />
      <source>{name} has the value {value:g} wherever all layers or columns have one, so nothing can go together with it. Leave it out.</source>
      <translation>在所有图层或列都有值之处，{name} 的值均为 {value:g}，因此无从与之相关。请将其去掉。</translation>
    </message>
    <message>
      <location filename="../core/priority/effective_sample.py" />
      <source>The number of distance classes is {value}; give a whole number from 2.</source>
      <translation>距离分级数为 {value}；请给出不小于 2 的整数。</translation>
    </message>
    <message>
      <location filename="../core/priority/effective_sample.py" />
      <source>All cells or rows lie at one place. Give places that differ.</source>
      <translation>所有像元或行位于同一处。请给出不同的位置。</translation>
    </message>
    <message>
      <location filename="../core/priority/false_discovery.py" />
      <source>The neighbourhood of every cell or area holds all there are, or none besides it, so no score is defined. Give another radius.</source>
      <translation>每个像元或区域的邻域都包含全部像元或区域，或只有其自身，因此无法定义得分。请给出其他半径。</translation>
    </message>
    <message>
      <location filename="../core/priority/gap_analysis.py" />
      <source>The low value is {value:g}. It must be from 0 to 1.</source>
      <translation>低价值界限为 {value:g}。须在 0 与 1 之间。</translation>
    </message>
    <message>
      <location filename="../core/priority/gap_analysis.py" />
      <source>The classes of priority hold {value:g}. They are 0 for none, 1 joint, 2 biodiversity, 3 services and 4 flagship species: give the result of the tool Conservation priority areas.</source>
      <translation>优先类别中有 {value:g}。类别应为：0 无，1 服务与生物多样性，2 生物多样性，3 服务，4 旗舰物种；请给出工具“保护优先区”的结果。</translation>
    </message>
    <message>
      <location filename="../core/priority/gap_analysis.py" />
      <source>No cell has a priority, so reserves can miss none. Choose the classes of priority areas.</source>
      <translation>没有像元属于优先类别，因此不存在保护空缺。请选择保护优先区的类别。</translation>
    </message>
    <message>
      <location filename="../core/priority/hot_spots.py" />
      <source>No two areas with a value are neighbours. Give a larger distance, or areas that touch.</source>
      <translation>没有两个有值的区域互为邻居。请加大距离，或给出相接的区域。</translation>
    </message>
    <message>
      <location filename="../core/priority/hot_spots.py" />
      <source>Only {count} cells or areas have a value; hot spots need at least 3. Choose another layer, or check its nodata value.</source>
      <translation>只有 {count} 个像元或区域有值；热点分析至少需要 3 个。请选择其他图层，或检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../core/priority/hot_spots.py" />
      <source>Some values are infinite. Set them to nodata or to a number.</source>
      <translation>有的值为无穷大。请将其设为无数据或赋予数值。</translation>
    </message>
    <message>
      <location filename="../core/priority/hot_spots.py" />
      <source>All {count} cells or areas have the value {value:g}: where nothing differs there are no hot spots. Choose a layer that varies.</source>
      <translation>全部 {count} 个像元或区域的值都是 {value:g}：没有差异就没有热点。请选择有变化的图层。</translation>
    </message>
    <message>
      <location filename="../core/priority/label_sums.py" />
      <source>{name} holds infinite values. Set them to nodata or to a number.</source>
      <translation>{name} 含有无穷大的值。请将其设为无数据或赋予数值。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbour_areas.py" />
      <source>The distance band is {radius:g} m. It must be above 0.</source>
      <translation>距离带为 {radius:g} m。须大于 0。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbour_areas.py" />
      <source>No two areas are within {radius:g} m of each other; the nearest are {nearest:g} m apart. Give a larger distance band.</source>
      <translation>没有两个区域相距不超过 {radius:g} m；最近的相距 {nearest:g} m。请加大距离带。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>There is no neighbourhood {value!r}; choose one of {choices}.</source>
      <translation>没有邻域 {value!r}；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>The neighbourhood {kind} needs a radius. Give one.</source>
      <translation>邻域 {kind} 需要半径。请给出半径。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>A radius of {radius:g} cells reaches no neighbour. Give at least the size of a cell.</source>
      <translation>半径 {radius:g} 个像元到达不了任何邻居。请至少给出一个像元的大小。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>The power of the distance is {value:g}. It must be above 0.</source>
      <translation>距离的幂为 {value:g}。须大于 0。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>A window of weights has no radius. Leave the radius out.</source>
      <translation>权重窗口没有半径。请去掉半径。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>The weights of a window of the shape {shape} cannot be used. Give an odd number of rows and columns, and weights from 0 on.</source>
      <translation>形状为 {shape} 的窗口权重无法使用。请给出奇数的行数和列数，且权重不小于 0。</translation>
    </message>
    <message>
      <location filename="../core/priority/neighbourhood.py" />
      <source>The window holds no neighbour. Give a weight above 0 to a cell besides the middle one.</source>
      <translation>窗口内没有邻居。请为中心以外的像元给出大于 0 的权重。</translation>
    </message>
    <message>
      <location filename="../core/priority/priority_areas.py" />
      <source>There is no precedence {value!r}; choose one of {choices}.</source>
      <translation>没有优先次序 {value!r}；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/priority/priority_areas.py" />
      <source>No core reaches {minimum:g} ha: the largest has {biodiversity:g} ha of biodiversity and {services:g} ha of services. Lower the smallest area.</source>
      <translation>没有核心区达到 {minimum:g} ha：最大的生物多样性核心区为 {biodiversity:g} ha，最大的服务核心区为 {services:g} ha。请降低最小面积。</translation>
    </message>
    <message>
      <location filename="../core/priority/priority_areas.py" />
      <source>The smallest area is {value:g} m². Give 0 or more.</source>
      <translation>最小面积为 {value:g} m²。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/priority/priority_cores.py" />
      <source>{name} has no hot spot. Lower the confidence, or check the layer.</source>
      <translation>{name} 没有热点。请降低置信度，或检查该图层。</translation>
    </message>
    <message>
      <location filename="../core/priority/priority_cores.py" />
      <source>No hot spot of {name} is wide enough for a core at an edge width of {width} cells. Lower the edge width or the confidence.</source>
      <translation>在边缘宽度为 {width} 个像元时，{name} 的热点都不够宽，没有核心区。请减小边缘宽度或降低置信度。</translation>
    </message>
    <message>
      <location filename="../core/priority/reserves.py" />
      <source>There is no reserve. Choose a layer of reserves.</source>
      <translation>没有保护地。请选择保护地图层。</translation>
    </message>
    <message>
      <location filename="../core/priority/reserves.py" />
      <source>None of the {count} reserves lies in the study area. Check the coordinate reference systems and the extents of the layers.</source>
      <translation>{count} 个保护地都不在研究区内。请检查各图层的坐标参考系和范围。</translation>
    </message>
    <message>
      <location filename="../core/priority/reserves.py" />
      <source>Reserve {reserve} has cells outside the raster.</source>
      <translation>保护地 {reserve} 有像元位于栅格之外。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_breaks.py" />
      <source>No limit is given. Write the limits between the classes, with commas.</source>
      <translation>没有给出界限。请填写各级之间的界限，以英文逗号分隔。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_breaks.py" />
      <source>The limits between classes do not rise ({limits}). Write them from the lowest to the highest, each once.</source>
      <translation>各级之间的界限不是递增的（{limits}）。请从低到高填写，每个只写一次。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, no number says what the raster holds for: {rows}. Add a column code with the raster's number for each row.</source>
      <translation>{table} 中没有数字说明以下各行对应栅格的哪个值：{rows}。请添加 code 列，为每行给出栅格中的数值。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, row {row} has no number in the column {column}. Fill it in.</source>
      <translation>{table} 中“{row}”行的 {column} 列没有数字。请填写。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, row {row}: the low limit {low} is not below the high limit {high}. Correct one of the two.</source>
      <translation>{table} 中“{row}”行的下限 {low} 不低于上限 {high}。请更正其中之一。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, class {row} stands in {count} rows. Keep one.</source>
      <translation>{table} 中类别 {row} 出现在 {count} 行中。请只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, the column {column} is missing. Add it.</source>
      <translation>{table} 中缺少 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, there is no row. Add one for each class.</source>
      <translation>{table} 中没有任何行。请为每个类别添加一行。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, nothing says which cells a row is for. Add a column class, or columns low and high.</source>
      <translation>{table} 中没有说明各行适用于哪些像元。请添加 class 列，或 low 列和 high 列。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, row {row}: the limit {limit} is not a number. Correct it, or leave it empty for an open end.</source>
      <translation>{table} 中“{row}”行的界限 {limit} 不是数字。请更正，或留空表示不设界限。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, rows {first} and {second} overlap from {low} to {high}. Let one end where the next begins.</source>
      <translation>{table} 中“{first}”行与“{second}”行在 {low} 至 {high} 之间重叠。请使一行的终点为下一行的起点。</translation>
    </message>
    <message>
      <location filename="../core/raster/class_table.py" />
      <source>In {table}, nothing covers the values from {low} to {high}, between rows {first} and {second}. Let one end where the next begins, or add a row.</source>
      <translation>{table} 中没有行覆盖 {low} 至 {high} 之间的值，位于“{first}”行与“{second}”行之间。请使一行的终点为下一行的起点，或添加一行。</translation>
    </message>
    <message>
      <location filename="../core/raster/classify.py" />
      <source>The class limits are {limits}; give 1 to {most} numbers that ascend.</source>
      <translation>分级界限为 {limits}；请给出 1 至 {most} 个递增的数。</translation>
    </message>
    <message>
      <location filename="../core/raster/classify.py" />
      <source>{count} values exceed the last class limit {limit:g}, the largest is {largest:g}. Raise the last limit, or leave it open.</source>
      <translation>{count} 个值超过最后一个分级界限 {limit:g}，最大的为 {largest:g}。请提高最后一个界限，或不设该界限。</translation>
    </message>
    <message>
      <location filename="../core/raster/classify.py" />
      <source>The sample size is {value}; it must be a whole number from 2.</source>
      <translation>样本量为 {value}；须为不小于 2 的整数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>The maximum cost must be above 0, not {value}.</source>
      <translation>最大成本须大于 0，而不是 {value}，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>No source lies on a cell that has a resistance.</source>
      <translation>没有源地位于有阻力值的像元上，请检查源地与阻力面。</translation>
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>Row {row}, column {column} lies outside the raster of {rows} rows and {columns} columns.</source>
      <translation>第 {row} 行、第 {column} 列位于 {rows} 行 {columns} 列的栅格之外，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/cost_distance.py" />
      <source>No source is reached from row {row}, column {column}.</source>
      <translation>从第 {row} 行、第 {column} 列无法到达任何源地。</translation>
    </message>
    <message>
      <location filename="../core/raster/distance_to_features.py" />
      <source>No valid cell is a feature, so there is nothing to measure a distance to.</source>
      <translation>没有有值像元是要素，因此无法计算距离，请检查要素。</translation>
    </message>
    <message>
      <location filename="../core/raster/flow_accumulation.py" />
      <source>The flow directions run in a circle through row {row}, column {column}. Compute them on an elevation with its depressions filled.</source>
      <translation>流向在第 {row} 行、第 {column} 列处形成环路。请在填洼后的高程上计算流向。</translation>
    </message>
    <message>
      <location filename="../core/raster/flow_directions.py" />
      <source>The flow direction {code} in row {row}, column {column} is none of 0, 1, 2, 4 .. 128. Compute the directions with this toolbox.</source>
      <translation>第 {row} 行、第 {column} 列的流向 {code} 不是 0、1、2、4 .. 128 之一。请用本工具箱计算流向。</translation>
    </message>
    <message>
      <location filename="../core/raster/flow_directions.py" />
      <source>The flow directions are no whole numbers. Compute them with this toolbox.</source>
      <translation>水流方向不是整数。请用本工具箱计算。</translation>
    </message>
    <message>
      <location filename="../core/raster/flow_directions.py" />
      <source>The cells are {width} m wide and {height} m high, and this way of routing water needs square ones. Resample the elevation raster to square cells.</source>
      <translation>像元宽 {width} m、高 {height} m，而这种汇流方法需要正方形像元。请将高程栅格重采样为正方形像元。</translation>
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>Resistance must be numbers.</source>
      <translation>阻力须为数字，请更正。</translation>
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>Resistance is not a finite number in {count} cells. Give these cells a value or mark them as missing.</source>
      <translation>有 {count} 个像元的阻力不是有限数。请为这些像元赋值，或标记为缺失。</translation>
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>Resistance is 0 or negative in {count} cells; the smallest value is {value:g}. Every resistance must be above 0.</source>
      <translation>有 {count} 个像元的阻力为 0 或负值；最小值为 {value:g}。所有阻力须大于 0，请更正。</translation>
    </message>
    <message>
      <location filename="../core/raster/least_cost.py" />
      <source>No cell has a resistance.</source>
      <translation>没有像元有阻力值，请检查阻力面。</translation>
    </message>
    <message>
      <location filename="../core/raster/natural_breaks.py" />
      <source>The number of classes is {value}; it must be a whole number from 1.</source>
      <translation>分级数为 {value}；须为不小于 1 的整数，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/normalise.py" />
      <source>The percentiles are {low:g} and {high:g}; the lower must be below the upper, both between 0 and 100.</source>
      <translation>百分位为 {low:g} 和 {high:g}；下限须低于上限，且均在 0 和 100 之间，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/reclassify.py" />
      <source>Classes {found} occur in {raster} but have no row in the table (rows: {rows}). Add a row for each.</source>
      <translation>{raster} 中的类别 {found} 在表中没有对应行（现有行：{rows}）。请为每个类别添加一行。</translation>
    </message>
    <message>
      <location filename="../core/raster/reclassify.py" />
      <source>{count} cells of {raster} hold values between {low} and {high} that no row of the table covers (rows: {rows}). Widen a row or add one.</source>
      <translation>{raster} 有 {count} 个像元的值在 {low} 和 {high} 之间，表中没有行覆盖（现有行：{rows}）。请扩大某一行的区间或添加一行。</translation>
    </message>
    <message>
      <location filename="../core/raster/reclassify.py" />
      <source>Class {found} occurs in {raster} but has no row in the table (rows: {rows}). Add a row for it.</source>
      <translation>{raster} 中的类别 {found} 在表中没有对应行（现有行：{rows}）。请为其添加一行。</translation>
    </message>
    <message>
      <location filename="../core/raster/round_windows.py" />
      <source>Give at least one search radius.</source>
      <translation>请至少给出一个搜索半径。</translation>
    </message>
    <message>
      <location filename="../core/raster/round_windows.py" />
      <source>No cell centre lies between {inner:g} and {radius:g} m from another. Take a radius that is a whole number of cells, or search in a disk.</source>
      <translation>没有像元中心位于另一像元中心的 {inner:g} 至 {radius:g} m 之间。请取像元大小整数倍的半径，或在圆形范围内搜索。</translation>
    </message>
    <message>
      <location filename="../core/raster/round_windows.py" />
      <source>The search radius {radius:g} m is smaller than a cell ({cell:g} m). Give at least the cell size.</source>
      <translation>搜索半径 {radius:g} m 小于一个像元（{cell:g} m）。请给出不小于像元大小的值。</translation>
    </message>
    <message>
      <location filename="../core/raster/round_windows.py" />
      <source>The search radius {radius} is no length. Give metres.</source>
      <translation>搜索半径 {radius} 不是长度。请以米为单位给出。</translation>
    </message>
    <message>
      <location filename="../core/raster/round_windows.py" />
      <source>The search radius {radius:g} m is given twice. Give each once.</source>
      <translation>搜索半径 {radius:g} m 重复给出。请每个只给一次。</translation>
    </message>
    <message>
      <location filename="../core/raster/source_ids.py" />
      <source>The ids of {name} must be whole numbers, not {type}.</source>
      <translation>{name} 的编号须为整数，而不是 {type}，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/source_ids.py" />
      <source>The ids of {name} must lie between 1 and 2147483647, with 0 for none; {value} does not.</source>
      <translation>{name} 的编号须在 1 和 2147483647 之间，0 表示没有；{value} 不符合，请修改。</translation>
    </message>
    <message>
      <location filename="../core/raster/stream_cells.py" />
      <source>No cell reaches the stream threshold of {threshold} cells; the largest accumulation is {largest}. Lower the threshold.</source>
      <translation>没有像元达到 {threshold} 个像元的河流阈值；最大的汇流累积量为 {largest}。请降低阈值。</translation>
    </message>
    <message>
      <location filename="../core/raster/stream_cells.py" />
      <source>A share of {trace} of the stream threshold is not possible. Give a number between 0 and 1.</source>
      <translation>河流阈值的比例不能为 {trace}。请给出 0 至 1 之间的数。</translation>
    </message>
    <message>
      <location filename="../core/raster/stream_cells.py" />
      <source>No stream of {threshold} cells or more reaches the edge of the land; the largest accumulation is {largest}. Lower the stream threshold.</source>
      <translation>没有达到 {threshold} 个像元的河流流到土地边缘；最大的汇流累积量为 {largest}。请降低河流阈值。</translation>
    </message>
    <message>
      <location filename="../core/raster/stream_cells.py" />
      <source>A stream threshold of {threshold} cells is not possible. Give a number above 0.</source>
      <translation>河流阈值不能为 {threshold} 个像元。请给出大于 0 的数。</translation>
    </message>
    <message>
      <location filename="../core/raster/streams.py" />
      <source>No cell drains {minimum} km²; the largest catchment within the raster has {largest} km². Lower the smallest catchment of a stream.</source>
      <translation>没有像元的汇水面积达到 {minimum} km²；栅格内最大的汇水面积为 {largest} km²。请降低形成河流的最小汇水面积。</translation>
    </message>
    <message>
      <location filename="../core/raster/streams.py" />
      <source>A smallest catchment of {area} km² is not possible. Give a number above 0.</source>
      <translation>最小汇水面积不能为 {area} km²。请给出大于 0 的数。</translation>
    </message>
    <message>
      <location filename="../core/raster/terrain_factors.py" />
      <source>A minimum slope of {slope} is not possible. Give a value above 0, such as 0.001.</source>
      <translation>最小坡度不能为 {slope}。请给出大于 0 的值，如 0.001。</translation>
    </message>
    <message>
      <location filename="../core/raster/terrain_windows.py" />
      <source>A radius of {radius} m reaches no neighbouring cell (cells are {cell} m). Give {cell} m or more.</source>
      <translation>半径 {radius} m 达不到任何相邻像元（像元为 {cell} m）。请给出 {cell} m 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/raster/terrain_windows.py" />
      <source>An inner radius of {radius} m is not possible. Give 0 or more.</source>
      <translation>内半径不能为 {radius} m。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/raster/terrain_windows.py" />
      <source>No cell lies between the inner radius of {inner} m and the radius of {radius} m. Make the ring wider.</source>
      <translation>内半径 {inner} m 与半径 {radius} m 之间没有像元。请加宽环形区域。</translation>
    </message>
    <message>
      <location filename="../core/raster/topographic_index.py" />
      <source>The soil depth is {value} mm in a cell. Give 0 or more, and check its nodata value.</source>
      <translation>有像元的土壤深度为 {value} mm。请给出不小于 0 的值，并检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../core/raster/topographic_index.py" />
      <source>The soil depth is known in no cell of the elevation. Check the extent of the two.</source>
      <translation>高程的任何像元都没有土壤深度。请检查两者的范围。</translation>
    </message>
    <message>
      <location filename="../core/raster/valid_cells.py" />
      <source>{name} holds no cell with a value. Choose another layer, or check its extent and its nodata value.</source>
      <translation>{name} 没有有值的像元。请选择其他图层，或检查其范围和无数据值。</translation>
    </message>
    <message>
      <location filename="../core/raster/valid_cells.py" />
      <source>{name} holds NaN in {count} cells that are not nodata. Set NaN as its nodata value or fill these cells.</source>
      <translation>{name} 有 {count} 个 NaN 像元不是无数据。请将 NaN 设为其无数据值，或填补这些像元。</translation>
    </message>
    <message>
      <location filename="../core/raster/valid_cells.py" />
      <source>{name} holds infinity in {count} cells. Set these cells to nodata or give them a value.</source>
      <translation>{name} 有 {count} 个像元为无穷大。请将这些像元设为无数据或赋予数值。</translation>
    </message>
    <message>
      <location filename="../core/raster/valid_values.py" />
      <source>There is no value: all cells are missing. Choose another layer, or check its extent and its nodata value.</source>
      <translation>没有值：所有像元均缺失。请选择其他图层，或检查其范围和无数据值。</translation>
    </message>
    <message>
      <location filename="../core/raster/valid_values.py" />
      <source>{count} values are infinite. Set these cells to nodata or give them a value.</source>
      <translation>有 {count} 个值为无穷大。请将这些像元设为无数据或赋予数值。</translation>
    </message>
    <message>
      <location filename="../core/raster/watersheds.py" />
      <source>No cell with a value is an outlet. Check that the outlets lie within the elevation raster.</source>
      <translation>没有有值像元是出水口。请检查出水口是否位于高程栅格内。</translation>
    </message>
    <message>
      <location filename="../core/raster/watersheds.py" />
      <source>A search radius of {radius} m is not possible. Give 0 or more.</source>
      <translation>搜索半径不能为 {radius} m。请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../core/raster/watersheds.py" />
      <source>Outlets {first} and {second} move to the same cell within {radius} m. Give a smaller search radius, or leave one out.</source>
      <translation>出水口 {first} 和 {second} 在 {radius} m 内移动到同一像元。请减小搜索半径，或去掉其中一个。</translation>
    </message>
    <message>
      <location filename="../core/services/available_water.py" />
      <source>Sand, silt and clay do not make 100 % in {count} cells (the farthest {farthest}). Give percent by weight, and set rock, water and ice to nodata.</source>
      <translation>有 {count} 个像元的砂粒、粉粒和黏粒之和不是 100 %（偏离最远的为 {farthest}）。请给出重量百分比，并将岩石、水体和冰设为无数据。</translation>
    </message>
    <message>
      <location filename="../core/services/basin_cover.py" />
      <source>{name} has no value in {missing} of the {cells} cells of basin {basin}, so water would be missing in its stream. Take an elevation raster that covers the whole basin.</source>
      <translation>流域 {basin} 的 {cells} 个像元中，{name} 有 {missing} 个没有值，其河流会缺水。请使用覆盖整个流域的高程栅格。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_climate.py" />
      <source>The coefficients give no carbon above 0 for {pool} at a {climate} of {value}. Correct the table, or leave out the land that it was not made for.</source>
      <translation>在 {climate} 为 {value} 时，系数未给出 {pool} 大于 0 的碳密度。请更正该表，或去掉该表不适用的土地。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_climate.py" />
      <source>The table of climate coefficients has no column {column}. Add it.</source>
      <translation>气候系数表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_climate.py" />
      <source>Row {row} of the table of climate coefficients has no number in the column {column}. Fill it in.</source>
      <translation>气候系数表第 {row} 行的 {column} 列没有数字。请填写。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_climate.py" />
      <source>The table of climate coefficients uses {climate}. Give its raster and its value where the pools were measured, or remove the rows.</source>
      <translation>气候系数表使用了 {climate}。请给出其栅格以及测定碳库处的取值，或移除相应的行。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_climate.py" />
      <source>Row {row} of the table of climate coefficients has {entry} in the column {column}; choose one of {choices}.</source>
      <translation>气候系数表第 {row} 行的 {column} 列为 {entry}；请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_storage.py" />
      <source>The second year ({after}) is not after the first ({before}). Exchange the two maps, or correct the years.</source>
      <translation>第二个年份（{after}）不晚于第一个年份（{before}）。请交换两幅图，或更正年份。</translation>
    </message>
    <message>
      <location filename="../core/services/carbon_storage.py" />
      <source>The year {year} is no whole number. Correct it.</source>
      <translation>年份 {year} 不是整数。请更正。</translation>
    </message>
    <message>
      <location filename="../core/services/class_values.py" />
      <source>In {table}, row {row} has {value} in the column {column}. Give a number from {low} to {high}.</source>
      <translation>{table} 中“{row}”行的 {column} 列为 {value}。请给出 {low} 至 {high} 之间的数。</translation>
    </message>
    <message>
      <location filename="../core/services/class_values.py" />
      <source>The land cover holds class {codes} in {count} cells, for which {table} has no row (rows: {rows}). Add one.</source>
      <translation>土地覆被有 {count} 个像元的类别为 {codes}，而 {table} 中没有对应行（现有行：{rows}）。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/class_values.py" />
      <source>In {table}, row {row} has {value} in the column {column}. Give a number of at least {low}.</source>
      <translation>{table} 中“{row}”行的 {column} 列为 {value}。请给出不小于 {low} 的数。</translation>
    </message>
    <message>
      <location filename="../core/services/class_values.py" />
      <source>The land cover holds class {codes} in {count} cells, for which {table} has no row (rows: {rows}). {guess} often marks empty cells: if so, set it as the raster's nodata value; else add a row.</source>
      <translation>土地覆被有 {count} 个像元的类别为 {codes}，而 {table} 中没有对应行（现有行：{rows}）。{guess} 常用于标记空像元：若是如此，请将其设为栅格的无数据值；否则请添加一行。</translation>
    </message>
    <message>
      <location filename="../core/services/cover_factor.py" />
      <source>Nothing says the factor {factor}: give a land cover and a table with the column {column}, or a raster of the factor.</source>
      <translation>没有给出因子 {factor}：请给出土地覆被和含 {column} 列的表，或该因子的栅格。</translation>
    </message>
    <message>
      <location filename="../core/services/erosion_grades.py" />
      <source>The table of grades has the code {code}. Give whole numbers from 1 to 255.</source>
      <translation>分级表中有代码 {code}。请给 1 至 255 的整数。</translation>
    </message>
    <message>
      <location filename="../core/services/erosion_grades.py" />
      <source>The table of grades has no row for a soil loss of {value} t/(km2 a). Let the grades begin at 0, and leave the last one open.</source>
      <translation>分级表中没有土壤流失量 {value} t/(km2 a) 所对应的行。请使分级从 0 开始，并使最后一级不设上限。</translation>
    </message>
    <message>
      <location filename="../core/services/erosion_grades.py" />
      <source>The table of grades has no column {column}. Add it.</source>
      <translation>分级表中没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/evapotranspiration.py" />
      <source>The {name} has {count} rasters; give 12, one for each month, January first.</source>
      <translation>{name} 有 {count} 个栅格；请给出 12 个，每月一个，从一月开始。</translation>
    </message>
    <message>
      <location filename="../core/services/evapotranspiration.py" />
      <source>The latitude goes up to {value}; give degrees from -90 to 90.</source>
      <translation>纬度达到 {value}；请给出 -90 至 90 之间的度数。</translation>
    </message>
    <message>
      <location filename="../core/services/evapotranspiration.py" />
      <source>In month {month} the maximum temperature lies below the minimum in {count} cells. Check that the two are not exchanged and that their months are in order.</source>
      <translation>{month} 月有 {count} 个像元的最高气温低于最低气温。请检查二者是否颠倒，以及月份顺序是否正确。</translation>
    </message>
    <message>
      <location filename="../core/services/habitat_access.py" />
      <source>Row {row} of the areas of access has the access {value}. Give a number from 0 (no threat gets there) to 1.</source>
      <translation>可达性区域的第 {row} 行的可达性为 {value}。请给出 0（威胁无法到达）至 1 的数。</translation>
    </message>
    <message>
      <location filename="../core/services/habitat_quality.py" />
      <source>The threat {name} holds values outside 0 to 1 in {count} cells, the farthest {value}. Divide it by its largest value, and check its nodata value.</source>
      <translation>威胁因子 {name} 有 {count} 个像元的值超出 0 至 1，偏离最远的为 {value}。请除以其最大值，并检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../core/services/rainfall_erosivity.py" />
      <source>There are {count} layers of monthly rain. Give twelve, January to December.</source>
      <translation>月降水量有 {count} 个图层。请给出一月至十二月共十二个。</translation>
    </message>
    <message>
      <location filename="../core/services/sediment_delivery.py" />
      <source>No stream drains {threshold} cells: the land has {cells}. Lower the stream threshold.</source>
      <translation>没有河流能汇集 {threshold} 个像元：区内只有 {cells} 个。请降低河流阈值。</translation>
    </message>
    <message>
      <location filename="../core/services/sediment_delivery.py" />
      <source>The drainage raster holds {value}, and {count} cells in all that are neither 0 nor 1. Give 1 for a ditch or pipe and 0 for none.</source>
      <translation>排水栅格含有 {value}，共有 {count} 个像元既不是 0 也不是 1。有沟渠或管道请填 1，没有请填 0。</translation>
    </message>
    <message>
      <location filename="../core/services/service_sum.py" />
      <source>No service is given. Choose the rasters to add.</source>
      <translation>没有给出任何服务。请选择要相加的栅格。</translation>
    </message>
    <message>
      <location filename="../core/services/service_sum.py" />
      <source>No cell has a value in every service. Choose rasters that overlap, or leave one out.</source>
      <translation>没有一个像元在所有服务中都有值。请选择相互重叠的栅格，或去掉其中一个。</translation>
    </message>
    <message>
      <location filename="../core/services/service_sum.py" />
      <source>{name} is none of the services ({services}). Correct the name.</source>
      <translation>{name} 不是所给服务（{services}）之一。请更正名称。</translation>
    </message>
    <message>
      <location filename="../core/services/service_sum.py" />
      <source>The service {name} has no weight above 0. Give one, or leave the service out.</source>
      <translation>服务 {name} 没有大于 0 的权重。请给出，或去掉该服务。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>The areas of the crops sum to 0. Give the area of at least one crop.</source>
      <translation>各作物面积之和为 0。请至少给出一种作物的面积。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>There is {count} land cover; a change needs two dates at least.</source>
      <translation>现有 {count} 期土地覆被；计算变化至少需要两期，请补充。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>No cell with a value lies in a district. Check that the districts overlap the land cover, and that their numbers are above 0.</source>
      <translation>没有有值像元位于区域内。请检查区域与土地覆被是否重叠，以及区域编号是否大于 0。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>The table of crops has no column {column}. Add it.</source>
      <translation>作物表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>Row {row} of the table of crops has no number of at least 0 in the column {column}. Correct it.</source>
      <translation>作物表第 {row} 行的 {column} 列没有不小于 0 的数。请更正。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>Corrections are given for {date}, of which there is no land cover (dates: {dates}).</source>
      <translation>给出了 {date} 的修正系数，但没有该期的土地覆被（现有：{dates}），请更正。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>The table of {name} has no column {column}. Add it.</source>
      <translation>{name} 表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>The table of equivalents has a row called {service}. Remove it, or call it otherwise: the services are summed here.</source>
      <translation>当量表中有名为 {service} 的行。请移除或改名：各项服务由本工具求和。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>The service {service} stands in several rows of the table of equivalents. Keep one.</source>
      <translation>服务 {service} 在当量表中出现于多行。请只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>Class {code} is {kind}, for which the table of equivalents has no column (columns: {columns}). Add it, or give the class another kind.</source>
      <translation>类别 {code} 为 {kind}，而当量表没有这一列（现有列：{columns}）。请添加该列，或为该类别指定其他类型。</translation>
    </message>
    <message>
      <location filename="../core/services/service_value.py" />
      <source>In the table of equivalents, the service {service} has no number for {kind}. Fill it in, 0 where there is no value.</source>
      <translation>当量表中服务 {service} 没有 {kind} 的数字。请填写，没有价值时填 0。</translation>
    </message>
    <message>
      <location filename="../core/services/services_by_zone.py" />
      <source>The service {service} has the unit {unit}; choose one of {choices}, or - for an index.</source>
      <translation>服务 {service} 的单位是 {unit}；请从 {choices} 中选择，指数则写 -。</translation>
    </message>
    <message>
      <location filename="../core/services/services_by_zone.py" />
      <source>There are {units} units and {count} services ({services}). Give one unit for each, with - for an index.</source>
      <translation>有 {units} 个单位和 {count} 项服务（{services}）。请为每项给出一个单位，指数写 -。</translation>
    </message>
    <message>
      <location filename="../core/services/slope_length.py" />
      <source>The rule before InVEST 3.14 needs flow directions. Give them, or take the rule of InVEST 3.14 and later.</source>
      <translation>InVEST 3.14 之前的规则需要流向。请给出流向，或采用 InVEST 3.14 及以后的规则。</translation>
    </message>
    <message>
      <location filename="../core/services/soil_erodibility.py" />
      <source>Sand, silt and clay do not sum to 100 percent in {count} cells, but for example to {total}. Give all three in percent by weight.</source>
      <translation>有 {count} 个像元的砂粒、粉粒和黏粒之和不是 100%，例如为 {total}。请都按重量百分比给出。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_decay.py" />
      <source>Cells are {width} m wide and {height} m high. The density of threats needs square cells: warp the rasters first, or take the decay by distance.</source>
      <translation>像元宽 {width} m、高 {height} m。威胁密度需要方形像元：请先重采样栅格，或采用按距离衰减。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_decay.py" />
      <source>A threat reaches {distance} m, less than a cell of {width} m, so its density cannot be found. Give a larger distance, or take the decay by distance.</source>
      <translation>有威胁因子的影响距离为 {distance} m，小于 {width} m 的像元，无法计算其密度。请增大距离，或采用按距离衰减。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_decay.py" />
      <source>A threat that reaches {distance} m spreads over more cells of {width} m than can be added up. Take larger cells, or the decay by distance.</source>
      <translation>影响距离为 {distance} m 的威胁因子所覆盖的 {width} m 像元太多，无法累加。请使用更大的像元，或采用按距离衰减。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The table of threats has no row. Add one for each threat.</source>
      <translation>威胁因子表没有任何行。请为每个威胁因子添加一行。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>All threats have the weight 0. Give at least one a weight.</source>
      <translation>所有威胁因子的权重均为 0。请至少为其中一个给出权重。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>In the table of threats, the column {column} is missing. Add it.</source>
      <translation>威胁因子表缺少 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} has the decay {decay}. Give {choices}.</source>
      <translation>威胁因子 {name} 的衰减方式为 {decay}。请给出 {choices}。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The sensitivity table has no column for the threat {name} (columns: {columns}). Add one.</source>
      <translation>敏感性表没有威胁因子 {name} 的列（现有列：{columns}）。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} stands in {count} rows of the table. Keep one.</source>
      <translation>威胁因子 {name} 在表中出现于 {count} 行。请只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} has a row in the table but no layer (layers: {layers}). Add its layer, or take the row out.</source>
      <translation>威胁 {name} 在表中有一行，但没有图层（图层：{layers}）。请添加其图层，或删除该行。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} has {count} layers. Keep one.</source>
      <translation>威胁 {name} 有 {count} 个图层。请保留一个。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} has a layer but no row in the table (rows: {rows}). Add a row, or leave the layer out.</source>
      <translation>威胁 {name} 有图层，但表中没有对应的行（行：{rows}）。请添加一行，或去掉该图层。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} has {value} in the column {column}. Give a number, {wanted}.</source>
      <translation>威胁因子 {name} 的 {column} 列为 {value}。请给出数字：{wanted}。</translation>
    </message>
    <message>
      <location filename="../core/services/value_corrections.py" />
      <source>Correction {place} is for the service {service}, which the table of equivalents does not have (services: {services}).</source>
      <translation>第 {place} 项修正针对服务 {service}，而当量表中没有该服务（现有服务：{services}），请更正。</translation>
    </message>
    <message>
      <location filename="../core/services/value_ranges.py" />
      <source>{name} holds values outside {low} to {high}{unit} in {count} cells, the farthest {value}. Check its unit and its nodata value.</source>
      <translation>{name} 有 {count} 个像元的值超出 {low} 至 {high}{unit}，偏离最远的为 {value}。请检查其单位和无数据值。</translation>
    </message>
    <message>
      <location filename="../core/services/value_ranges.py" />
      <source>{name} is {value}; give a number from {low} to {high}.</source>
      <translation>{name} 为 {value}；请给出 {low} 至 {high} 之间的数。</translation>
    </message>
    <message>
      <location filename="../core/services/value_ranges.py" />
      <source>{name} holds values below {low}{unit} in {count} cells, the farthest {value}. Check its nodata value.</source>
      <translation>{name} 有 {count} 个像元的值低于 {low}{unit}，偏离最远的为 {value}。请检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../core/services/value_ranges.py" />
      <source>{name} is {value}; give a number above {low}.</source>
      <translation>{name} 为 {value}；请给出大于 {low} 的数。</translation>
    </message>
    <message>
      <location filename="../core/services/value_ranges.py" />
      <source>{name} is {value}; give a number above {low}, at most {high}.</source>
      <translation>{name} 为 {value}；请给出大于 {low} 且不超过 {high} 的数。</translation>
    </message>
    <message>
      <location filename="../core/services/value_ranges.py" />
      <source>{name} is {value}; give a number of at least {low}.</source>
      <translation>{name} 为 {value}；请给出不小于 {low} 的数。</translation>
    </message>
    <message>
      <location filename="../core/services/vegetation_cover.py" />
      <source>The index of full cover ({full}) is not above that of bare ground ({bare}). Give both, such as 0.05 and 0.86.</source>
      <translation>全覆盖的指数（{full}）不高于裸地的指数（{bare}）。请给出二者，如 0.05 和 0.86。</translation>
    </message>
    <message>
      <location filename="../core/services/water_yield.py" />
      <source>In the biophysical table, row {row} has {value} in the column lulc_veg. Give 1 for land with vegetation and 0 for water, wetland and urban land.</source>
      <translation>生物物理参数表中“{row}”行的 lulc_veg 列为 {value}。有植被的土地请填 1，水域、湿地和城镇用地请填 0。</translation>
    </message>
    <message>
      <location filename="../core/services/watershed_water.py" />
      <source>No area is given for the watershed {watersheds}. Add it, or give no areas.</source>
      <translation>没有给出流域 {watersheds} 的面积。请添加，或不给出任何面积。</translation>
    </message>
    <message>
      <location filename="../core/services/watershed_water.py" />
      <source>A watershed has several rows in the table of stations. Keep one for each.</source>
      <translation>站点表中有流域占了多行。请每个流域只保留一行。</translation>
    </message>
    <message>
      <location filename="../core/services/watershed_water.py" />
      <source>The table of stations has no column {column}. Add it.</source>
      <translation>站点表没有 {column} 列。请添加。</translation>
    </message>
    <message>
      <location filename="../core/services/watershed_water.py" />
      <source>The table of stations names the watershed {identifier}, which does not exist (watersheds: {watersheds}). Correct it.</source>
      <translation>站点表中的流域 {identifier} 不存在（现有流域：{watersheds}）。请更正。</translation>
    </message>
    <message>
      <location filename="../core/services/window_correlation.py" />
      <source>A coefficient of {value} cells says nothing; ask for {least} cells at least.</source>
      <translation>{value} 个像元的系数没有意义；请至少要求 {least} 个像元。</translation>
    </message>
    <message>
      <location filename="../core/services/zone_statistics.py" />
      <source>No cell with a value lies in a zone. Check that the zones overlap the rasters, and that their numbers are above 0.</source>
      <translation>没有有值像元位于分区内。请检查分区与栅格是否重叠，以及分区编号是否大于 0。</translation>
    </message>
    <message>
      <location filename="../core/services/zone_statistics.py" />
      <source>The service {service} has the unit {unit}; choose one of {choices}, or none for an index.</source>
      <translation>服务 {service} 的单位为 {unit}；请从 {choices} 中选择，指数则不填单位。</translation>
    </message>
    <message>
      <location filename="../core/species/aspect_parts.py" />
      <source>The aspect holds {value:g}; it must be in degrees clockwise from north, 0 to 360.</source>
      <translation>坡向含有值 {value:g}；它必须是从北起顺时针的度数，0 到 360。</translation>
    </message>
    <message>
      <location filename="../core/species/aspect_parts.py" />
      <source>{name} is said to be an aspect, and is not among the predictors: {names}.</source>
      <translation>{name} 被指为坡向，但不在预测变量之中：{names}。</translation>
    </message>
    <message>
      <location filename="../core/species/background.py" />
      <source>No cell can be drawn as background: no cell has a value in every predictor, or the bias is 0 everywhere.</source>
      <translation>没有像元可抽为背景：没有像元在所有预测变量中都有值，或偏差处处为 0。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>There is no feature to rank by. Give at least one layer.</source>
      <translation>没有可供排序的特征。请至少给出一个图层。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>The storage {storage} is not known. Choose one of {known}.</source>
      <translation>不认识存储方式 {storage}。请从 {known} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>No cell has a value in any feature.</source>
      <translation>没有像元在任何特征中有值。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>The feature {name} holds the value {value:g}. Values of features must be at least 0; to keep clear of a feature, give it a negative weight.</source>
      <translation>特征 {name} 含有值 {value:g}。特征的值不得小于 0；若要避开某特征，请给它负权重。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>The feature {name} holds infinite values. Set them to missing or to a number.</source>
      <translation>特征 {name} 含有无穷值。请将其设为缺失或某个数。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>The feature {name} is 0 everywhere in the study area. Leave it out.</source>
      <translation>特征 {name} 在研究区内处处为 0。请将其去掉。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>The condition holds values from {least:g} to {most:g}; it must be the share of a cell's value that is left, 0 to 1.</source>
      <translation>状况图层的值为 {least:g} 到 {most:g}；它必须是像元价值所余的比例，0 到 1。</translation>
    </message>
    <message>
      <location filename="../core/species/feature_matrix.py" />
      <source>The condition leaves nothing of the feature {name}. Leave it out, or correct its condition.</source>
      <translation>状况图层使特征 {name} 毫无所余。请去掉该特征，或改正其状况图层。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>No predictor varies over the points, so nothing tells the presences from the background. Give predictors that vary.</source>
      <translation>没有预测变量在各点之间有变化，无法区分出现点与背景。请给出有变化的预测变量。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>There is no presence. A model needs at least one, and 10 or more to be of use.</source>
      <translation>没有出现点。模型至少需要一个，10 个以上才有用。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>There are fewer than 2 background points. Draw some thousands from the study area.</source>
      <translation>背景点少于 2 个。请在研究区内抽取数千个。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>The presences have {here} predictors and the background has {there}. Give the same ones in the same order.</source>
      <translation>出现点有 {here} 个预测变量，而背景有 {there} 个。请以相同的顺序给出相同的变量。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>Row {row} of the {name} has no finite value in predictor {column}. Leave such rows out.</source>
      <translation>{name} 的第 {row} 行在第 {column} 个预测变量中没有有限值。请略去这样的行。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>The bias must be one number for each of the {points} background points, none below 0 and not all 0.</source>
      <translation>偏差须为 {points} 个背景点各给一个数，不得小于 0，也不得全为 0。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent.py" />
      <source>With a bias, presences that become points need one too, above 0. Give the bias at all {presences} presences, or do not add them.</source>
      <translation>使用偏差时，加入为点的出现点也须有大于 0 的偏差。请给出全部 {presences} 个出现点的偏差，或不加入它们。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent_features.py" />
      <source>The feature classes "{asked}" are not known. Give "auto", or some of the letters L (linear), Q (quadratic), P (product), H (hinge), T (threshold).</source>
      <translation>特征类型“{asked}”不可识别。请给出“auto”，或字母 L（线性）、Q（二次）、P（乘积）、H（铰链）、T（阈值）中的若干个。</translation>
    </message>
    <message>
      <location filename="../core/species/maxent_prediction.py" />
      <source>The output {output} is not known. Choose one of: {known}.</source>
      <translation>输出 {output} 不可识别。请从以下选择：{known}。</translation>
    </message>
    <message>
      <location filename="../core/species/model_batch.py" />
      <source>The predictor {name} has the value {value:g} at all {points} points, so it tells nothing. Leave it out.</source>
      <translation>预测变量 {name} 在全部 {points} 个点上的值都是 {value:g}，不含任何信息。请去掉它。</translation>
    </message>
    <message>
      <location filename="../core/species/model_batch.py" />
      <source>An error that is not known: {kind}: {reason}</source>
      <translation>未知错误：{kind}：{reason}</translation>
    </message>
    <message>
      <location filename="../core/species/occurrences.py" />
      <source>No record is left of {count}: {most} were dropped for the reason “{reason}”. Check the coordinates, their CRS and the limits.</source>
      <translation>{count} 条记录无一保留：{most} 条因“{reason}”被剔除。请检查坐标、坐标系和限值。</translation>
    </message>
    <message>
      <location filename="../core/species/occurrences.py" />
      <source>There are no records.</source>
      <translation>没有记录。</translation>
    </message>
    <message>
      <location filename="../core/species/occurrences.py" />
      <source>The years run from {first:g} to {last:g}. Give the earlier one first.</source>
      <translation>年份从 {first:g} 到 {last:g}。请把较早的写在前面。</translation>
    </message>
    <message>
      <location filename="../core/species/occurrences.py" />
      <source>The records have no column {column}; their columns are {columns}.</source>
      <translation>记录没有 {column} 列；现有列为 {columns}。</translation>
    </message>
    <message>
      <location filename="../core/species/performance_curves.py" />
      <source>{name} has a group and is no feature.</source>
      <translation>{name} 有分组，但不是特征。</translation>
    </message>
    <message>
      <location filename="../core/species/predictors_by_species.py" />
      <source>{by} is not a way to select predictors. Choose one of {known}.</source>
      <translation>{by} 不是筛选预测变量的方式。请从 {known} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/species/predictors_by_species.py" />
      <source>Every species has fewer than {least} records where all predictors have a value. Give more records.</source>
      <translation>每个物种在全部预测变量有值处的记录都少于 {least} 条。请给出更多记录。</translation>
    </message>
    <message>
      <location filename="../core/species/predictors_by_species.py" />
      <source>No record of a species lies where all predictors have a value. Check the coordinates, their CRS, and the column of the species.</source>
      <translation>没有任何物种的记录落在全部预测变量有值处。请检查坐标、坐标参考系和物种列。</translation>
    </message>
    <message>
      <location filename="../core/species/predictors_by_species.py" />
      <source>{records} records where all predictors have a value, and {least} are needed.</source>
      <translation>在全部预测变量有值处有 {records} 条记录，至少需要 {least} 条。</translation>
    </message>
    <message>
      <location filename="../core/species/priority_ranking.py" />
      <source>The cost is missing or not above 0 in {cells} cells, for example {value:g}. Give every cell that is ranked a cost above 0.</source>
      <translation>有 {cells} 个像元的成本缺失或不大于 0，例如 {value:g}。请给参与排序的每个像元大于 0 的成本。</translation>
    </message>
    <message>
      <location filename="../core/species/priority_ranking.py" />
      <source>The rule LOAD needs a raster to rank by. Give it, or choose another rule.</source>
      <translation>LOAD 规则需要排序所依据的栅格。请给出，或选择其他规则。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>{rule} is not a rule of ranking. Choose one of {known}.</source>
      <translation>{rule} 不是排序规则。请从 {known} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>{method} is not a method of ranking. Choose one of {known}.</source>
      <translation>{method} 不是排序方法。请从 {known} 中选择。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>The weight of the feature {name} is {value:g}. Give a number.</source>
      <translation>特征 {name} 的权重为 {value:g}。请给出数字。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>All weights are 0, so that nothing decides the rank. Give a feature another weight.</source>
      <translation>全部权重为 0，无从决定等级。请给某个特征其他权重。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>The exponent of the feature {name} is {value:g}. Give a number above 0.</source>
      <translation>特征 {name} 的指数为 {value:g}。请给出大于 0 的数。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>The dispersal distance of the feature {name} is {value:g} m. Give a number of at least 0.</source>
      <translation>特征 {name} 的扩散距离为 {value:g} m。请给出不小于 0 的数。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>Numbers are given for {unknown}, and there is no such feature (there are: {names}). Correct the name, or give its layer.</source>
      <translation>给出了 {unknown} 的参数，但没有这样的特征（现有：{names}）。请改正名称，或给出其图层。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>There are {given} numbers for {count} features. Give one for each.</source>
      <translation>{count} 个特征却有 {given} 个数。请给每个特征一个数。</translation>
    </message>
    <message>
      <location filename="../core/species/ranking_options.py" />
      <source>A feature is called {name}, as is a column of the curves. Rename it.</source>
      <translation>有一个特征叫 {name}，与曲线表的列同名。请将其改名。</translation>
    </message>
    <message>
      <location filename="../core/species/record_cells.py" />
      <source>None of {given} records lies on a cell where every predictor has a value ({outside} outside, {nodata} without a value).</source>
      <translation>{given} 条记录中没有一条位于所有预测变量都有值的像元上（{outside} 条在范围外，{nodata} 条处无值）。</translation>
    </message>
    <message>
      <location filename="../core/species/record_cells.py" />
      <source>All {records} usable records lie in one cell.</source>
      <translation>全部 {records} 条可用记录都在一个像元内。</translation>
    </message>
    <message>
      <location filename="../core/species/record_cells.py" />
      <source>{records} usable records, and {least} are needed.</source>
      <translation>可用记录 {records} 条，而需要 {least} 条。</translation>
    </message>
    <message>
      <location filename="../core/species/regularisation.py" />
      <source>The regularisation multiplier is {value:g}. It must be above 0; 1 is usual.</source>
      <translation>正则化乘数为 {value:g}。它必须大于 0；通常为 1。</translation>
    </message>
    <message>
      <location filename="../core/species/replicates.py" />
      <source>The replicates {method} are not known. Choose one of: {known}.</source>
      <translation>重复方式 {method} 不可识别。请从以下选择：{known}。</translation>
    </message>
    <message>
      <location filename="../core/species/replicates.py" />
      <source>{count} record cannot be parted into training and test. Give 2 or more.</source>
      <translation>{count} 条记录无法分为训练和测试。请给出 2 条以上。</translation>
    </message>
    <message>
      <location filename="../core/species/replicates.py" />
      <source>The share of test records is {share}. It must be above 0 and below 1.</source>
      <translation>测试记录的比例为 {share}。它必须大于 0 且小于 1。</translation>
    </message>
    <message>
      <location filename="../core/species/replicates.py" />
      <source>All records lie in one block, so that none is left to test with. Take smaller blocks, or part the records at random.</source>
      <translation>所有记录都在一个区块内，没有可用于测试的记录。请缩小区块，或随机划分记录。</translation>
    </message>
    <message>
      <location filename="../core/species/replicates.py" />
      <source>The side of the blocks is {size}. It must be above 0.</source>
      <translation>区块边长为 {size}。它必须大于 0。</translation>
    </message>
    <message>
      <location filename="../core/species/richness.py" />
      <source>No species has a map that counts, so there is no richness to add up.</source>
      <translation>没有计入的物种图，因此无法累加丰富度。</translation>
    </message>
    <message>
      <location filename="../core/species/select_predictors.py" />
      <source>The greatest variance inflation is {value:g}. Give a number of at least 1.</source>
      <translation>最大方差膨胀为 {value:g}。请给出不小于 1 的数。</translation>
    </message>
    <message>
      <location filename="../core/species/select_predictors.py" />
      <source>Only {count} places have a value in all predictors. Give at least 3.</source>
      <translation>只有 {count} 个地点在所有预测因子上都有值。请至少给出 3 个。</translation>
    </message>
    <message>
      <location filename="../core/species/select_predictors.py" />
      <source>Only {count} predictors vary. Give at least 2.</source>
      <translation>只有 {count} 个预测因子有变化。请至少给出 2 个。</translation>
    </message>
    <message>
      <location filename="../core/species/select_predictors.py" />
      <source>The number of classes is {bins}; give at least 2.</source>
      <translation>分级数为 {bins}；请至少给出 2。</translation>
    </message>
    <message>
      <location filename="../core/species/select_predictors.py" />
      <source>{name} is to stay, and is not among the predictors: {names}.</source>
      <translation>{name} 须保留，但不在预测因子中：{names}。</translation>
    </message>
    <message>
      <location filename="../core/species/select_predictors.py" />
      <source>{one} and {other} are both to stay, and their correlation is {value:.2f}. Let one of them go, or raise the limit.</source>
      <translation>{one} 和 {other} 都须保留，而其相关系数为 {value:.2f}。请舍去其一，或提高限值。</translation>
    </message>
    <message>
      <location filename="../core/species/species_models.py" />
      <source>All {records} records have the same values of the predictors, as if they lay in one cell.</source>
      <translation>全部 {records} 条记录的预测变量取值相同，如同位于一个像元内。</translation>
    </message>
    <message>
      <location filename="../docs/make_pages.py" />
      <source>Key</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../docs/make_pages.py" />
      <source>Label</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../docs/make_pages.py" />
      <source>Remarks</source>
      <translation>说明</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Biodiversity (priority rank or richness)</source>
      <translation>生物多样性（优先级排序或丰富度）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Reaches or districts</source>
      <translation>河段或行政区</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Units of the services, with commas</source>
      <translation>各项服务的单位，用逗号分隔</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Weights of the services, with commas</source>
      <translation>各项服务的权重，用逗号分隔</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Sweep of the smallest area from (ha)</source>
      <translation>最小面积扫描起点（ha）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Sweep of the smallest area to (ha)</source>
      <translation>最小面积扫描终点（ha）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Step of the sweep (ha)</source>
      <translation>扫描步长（ha）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Land to add to reserves (percent of the study area)</source>
      <translation>增加到保护地的土地（占研究区百分比）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Title of the report</source>
      <translation>报告标题</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Language of the report</source>
      <translation>报告语言</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>English</source>
      <translation>英文</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>中文</source>
      <translation>中文</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Services by reach</source>
      <translation>各河段的服务</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Means and totals by reach</source>
      <translation>各河段的均值和总量</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Charts of the services</source>
      <translation>服务图表</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Correlations</source>
      <translation>相关性</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Areas by smallest area</source>
      <translation>不同最小面积下的面积</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Outlines of priority areas</source>
      <translation>优先区轮廓</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Gaps and matches</source>
      <translation>保护空缺与匹配</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Gaps by rank</source>
      <translation>按排序的保护空缺</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/conservation_priority_areas.py" />
      <source>Coverage by reach</source>
      <translation>各河段的覆盖率</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Red line and reserves</source>
      <translation>生态保护红线与自然保护地</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Red line and reserves are</source>
      <translation>红线与保护地的用法</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>added to the cores</source>
      <translation>并入核心区</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>touched by the cores that are kept</source>
      <translation>仅保留与其相接的核心区</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Roads</source>
      <translation>道路</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Mining areas</source>
      <translation>采矿区</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Resistance scores of land use, elevation, slope, distance from roads and from mines, in this order</source>
      <translation>阻力赋值表，依次为土地利用、高程、坡度、距道路距离、距矿区距离</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Pairwise judgements of the five factors (AHP)</source>
      <translation>五个因子的两两判断矩阵（AHP）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Rasters that correct the resistance, in the order of the correction table</source>
      <translation>阻力修正栅格，顺序与修正系数表一致</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Minimum area of a source (ha)</source>
      <translation>源地最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Least dPC of a source (percent)</source>
      <translation>源地最小 dPC（%）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Width of the corridors (accumulated cost)</source>
      <translation>廊道宽度（累积成本）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Interaction above which a corridor is important</source>
      <translation>重要廊道的相互作用力阈值</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Statistics</source>
      <translation>统计表</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Least-cost corridors</source>
      <translation>最小成本廊道</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Interaction</source>
      <translation>相互作用矩阵</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Current</source>
      <translation>电流密度</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Improvement</source>
      <translation>改善得分</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Indices</source>
      <translation>网络结构指数</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Connectivity by distance</source>
      <translation>不同距离的连通性</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/ecological_safety_network.py" />
      <source>Summary</source>
      <translation>汇总表</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/karst_accounts.py" />
      <source>Maps and tables</source>
      <translation>地图和表格</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>NDVI</source>
      <translation>NDVI</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Water bodies</source>
      <translation>水体</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Resistance scores and weights of land use, distance from roads, distance from water, NDVI, elevation and slope, in this order</source>
      <translation>阻力评分和权重，依次为土地利用、距道路距离、距水体距离、NDVI、高程和坡度</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Largest core areas that are compared (number)</source>
      <translation>参与比较的最大核心区（数量）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Smallest search radius of barriers (m)</source>
      <translation>生态障碍点的最小搜索半径（m）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Largest search radius of barriers (m)</source>
      <translation>生态障碍点的最大搜索半径（m）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Classes of current and improvement (number), the highest of which counts</source>
      <translation>电流和改善得分的分级数，取最高一级</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Land cover of each year, from the first to the last</source>
      <translation>各年土地覆被，从首年到末年</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Vegetation of each year (NPP or NDVI)</source>
      <translation>各年植被（NPP 或 NDVI）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Important classes, in the order of the table of weights</source>
      <translation>重要类别，按权重表的顺序</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Surroundings in which health is measured</source>
      <translation>评价健康的周围范围</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Kinds of land with their resistance and resilience</source>
      <translation>地类及其抵抗系数和恢复系数</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Percentile of each part of health that becomes 0</source>
      <translation>健康各分量成为 0 的百分位数</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Percentile of each part of health that becomes 1</source>
      <translation>健康各分量成为 1 的百分位数</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Mines, salt fields and settlements</source>
      <translation>矿山、盐田和居民点</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Rules of the restoration zones</source>
      <translation>修复分区规则</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Width of corridors in the zones (m)</source>
      <translation>分区所用廊道宽度（m）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Minimum area of a part of a zone (ha)</source>
      <translation>分区图斑最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Minimum cumulative resistance</source>
      <translation>最小累积阻力</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Classes of health</source>
      <translation>健康等级</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Change of health</source>
      <translation>健康变化</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Change of class</source>
      <translation>等级变化</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Health of each year</source>
      <translation>各年健康</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Area of classes</source>
      <translation>各等级面积</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Mean health</source>
      <translation>健康均值</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Transitions</source>
      <translation>等级转移</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Scales</source>
      <translation>标准化尺度</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Parts of zones</source>
      <translation>分区图斑</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/restoration_areas.py" />
      <source>Area of zones</source>
      <translation>分区面积</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Biophysical table of the classes</source>
      <translation>各地类的生物物理参数表</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Watersheds, for the sediment</source>
      <translation>流域（用于泥沙）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Districts, for the statistics</source>
      <translation>分区（用于统计）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Carbon by class</source>
      <translation>各地类碳储量</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Soil loss</source>
      <translation>土壤流失</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Grades of erosion</source>
      <translation>侵蚀强度分级</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Sediment export</source>
      <translation>泥沙输出</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Sediment of watersheds</source>
      <translation>各流域泥沙</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Degradation</source>
      <translation>退化程度</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Sum of services</source>
      <translation>服务之和</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Charts</source>
      <translation>图表</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Synergies and trade-offs</source>
      <translation>协同与权衡</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/services_of_a_basin.py" />
      <source>Value by service</source>
      <translation>各项服务价值</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Records of species: points, or a table with coordinates</source>
      <translation>物种记录：点，或带坐标的表</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Coordinate reference system of x and y, such as EPSG:4326</source>
      <translation>x 和 y 的坐标参考系，如 EPSG:4326</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Predictors: quantities, each in a file</source>
      <translation>预测变量：数量，各为一个文件</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Condition of each class of land cover (class, value 0 to 1)</source>
      <translation>各土地覆盖类别的状况（class，value 0 到 1）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Greatest correlation of predictors (0 to 1)</source>
      <translation>预测变量的最大相关系数（0 到 1）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Test AUC above which a species counts</source>
      <translation>物种计入所需的测试 AUC（须高于此值）</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Records</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Dropped records</source>
      <translation>剔除的记录</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Records by species</source>
      <translation>各物种的记录</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Predictors</source>
      <translation>预测变量</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Dropped predictors</source>
      <translation>剔除的预测变量</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Maps of species</source>
      <translation>物种分布图</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Richness</source>
      <translation>丰富度</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Weighted richness</source>
      <translation>加权丰富度</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Response curves</source>
      <translation>响应曲线</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Condition</source>
      <translation>状况</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Priority rank</source>
      <translation>优先排序</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Mean curves</source>
      <translation>平均曲线</translation>
    </message>
    <message>
      <location filename="../resources/models/studies/species_priorities.py" />
      <source>Coverage of species</source>
      <translation>物种覆盖率</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>The ten answers</source>
      <translation>十个回答</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>Answered</source>
      <translation>已回答</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>What was found</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>Figure</source>
      <translation>图</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>The figures</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>Rows not shown:</source>
      <translation>未显示的行数：</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>What it means for planning</source>
      <translation>对规划的意义</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>What was missing</source>
      <translation>缺少的内容</translation>
    </message>
    <message>
      <location filename="../resources/report/karst_report.html" />
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Maps</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Tables and charts</source>
      <translation>表格与图表</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>How it was made</source>
      <translation>生成过程</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>version</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Versions</source>
      <translation>软件版本</translation>
    </message>
  </context>
</TS>
