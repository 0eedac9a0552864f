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
      <source>The highest class of natural breaks, outside the sources; each area with its size, mean and maximum, and its main land cover.</source>
      <translation>自然断点法的最高级、位于生态源地之外的区域；每个区域附其面积、平均值、最大值和主要土地覆被类型。</translation>
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
      <source>The result of the tool Ecological corridors, made from the same resistance and sources; empty: adjacent sources are linked.</source>
      <translation>“生态廊道”工具的结果，须由同一阻力面和同一生态源地生成；留空则连接相邻的生态源地。</translation>
    </message>
    <message>
      <location filename="../algorithms/critical_areas.py" />
      <source>The highest class makes the areas: of 5 in the Qaidam study, of 4 in the Liuzhi study.</source>
      <translation>最高级构成区域：柴达木研究分 5 级，六枝研究分 4 级。</translation>
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
      <source>{name} cannot be warped to {crs}: {reason}</source>
      <translation>{name} 无法重投影到 {crs}：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/grids.py" />
      <source>unknown format</source>
      <translation>未知格式</translation>
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
      <location filename="../algorithms/inputs.py" />
      <source>{name}, given for “{label}”, is neither a raster nor a vector layer.</source>
      <translation>为“{label}”指定的 {name} 既不是栅格图层也不是矢量图层，请重新选择。</translation>
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
      <source>{name} has no value within the extent of {reference}.</source>
      <translation>{name} 在 {reference} 的范围内没有值。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>{name} has {count:,} cells that are not a number (NaN) and are not declared as nodata; they count as missing.</source>
      <translation>{name} 有 {count:,} 个像元为非数值（NaN）且未声明为无数据；按缺失处理。</translation>
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
      <source>No feature of {name} lies on {reference}. Check their coordinate reference systems and extents.</source>
      <translation>{name} 没有要素落在 {reference} 上。请检查二者的坐标参考系和范围。</translation>
    </message>
    <message>
      <location filename="../algorithms/job.py" />
      <source>That is more than is free; the run may fail.</source>
      <translation>所需内存超过可用内存，运行可能失败。</translation>
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
      <location filename="../algorithms/landscape/mspa.py" />
      <source>8 neighbours</source>
      <translation>8 邻域</translation>
    </message>
    <message>
      <location filename="../algorithms/landscape/mspa.py" />
      <source>4 neighbours</source>
      <translation>4 邻域</translation>
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
      <source>Connectivity</source>
      <translation>连通规则</translation>
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
      <source>Number of patches</source>
      <translation>斑块数</translation>
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
      <location filename="../algorithms/layer_checks.py" />
      <source>{name} has no coordinate reference system, while {reference} has {crs}. Assign the right one to {name}.</source>
      <translation>{name} 没有坐标参考系，而 {reference} 的坐标参考系为 {crs}。请为 {name} 指定正确的坐标参考系。</translation>
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
      <source>{name} has more than {limit:,} different values, so it is no raster of classes. Classify it first.</source>
      <translation>{name} 有超过 {limit:,} 个不同的值，不是类别栅格。请先进行分类。</translation>
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
      <source>{name} has no cell with a value: all are nodata. Check its nodata value.</source>
      <translation>{name} 没有有值的像元：全部为无数据。请检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../algorithms/layer_checks.py" />
      <source>a geographic CRS</source>
      <translation>地理坐标参考系</translation>
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
      <source>Weights</source>
      <translation>权重</translation>
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
      <source>Pairs of sources to link</source>
      <translation>需连接的源地对</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Nearest neighbours of each source (number)</source>
      <translation>每个源地的最近邻数</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Drop links that lead through a third source</source>
      <translation>剔除穿过第三个源地的连接</translation>
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
      <source>Longest link by straight distance (m)</source>
      <translation>连接的最大直线距离（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>Longest link by cost (m times resistance)</source>
      <translation>连接的最大成本（m × 阻力）</translation>
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
      <source>Lengths in metres, -1 where there is no way. Type: 1 corridor, 10 nearest neighbour, 20 joins clusters; not active: -1 not among the nearest, -11 too far apart, -12 no way or too costly, -15 leads through another source.</source>
      <translation>长度以米为单位，-1 表示没有通路。类型：1 廊道，10 最近邻，20 连接群组；未启用：-1 不属于最近邻，-11 相距太远，-12 没有通路或成本太高，-15 穿过其他源地。</translation>
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
      <source>The corridor area needs a corridor width. Give one.</source>
      <translation>输出廊道范围需要廊道宽度，请给出宽度。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>adjacent: their zones touch</source>
      <translation>相邻：分区相接</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>neighbours in the Gabriel graph</source>
      <translation>Gabriel 图中的邻居</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>neighbours in the Delaunay triangulation</source>
      <translation>Delaunay 三角网中的邻居</translation>
    </message>
    <message>
      <location filename="../algorithms/network/corridors.py" />
      <source>minimum spanning tree by cost</source>
      <translation>按成本的最小生成树</translation>
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
      <source>Current flows</source>
      <translation>电流流向</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Square the resistance</source>
      <translation>对阻力取平方</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Divide the current by all that was sent</source>
      <translation>将电流除以送入的总电流</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Multiply the current by the resistance before it is classified</source>
      <translation>分级前将电流乘以阻力</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Current (A)</source>
      <translation>电流（A）</translation>
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
      <source>By how much a way through the corridor may cost more than the best one: a tenth of what the longer corridors cost is a good start. 10,000 in the Qaidam study, for a large basin.</source>
      <translation>通过生态廊道的路径成本可比最优路径高出多少：可先取较长生态廊道成本的十分之一。柴达木研究针对大型盆地取 10,000。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Draws the current to the best ways.</source>
      <translation>使电流集中到最优的通道。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>1: all of it passes the cell. No change along each corridor by itself.</source>
      <translation>1：全部电流都经过该像元。沿每条生态廊道单独流动时不变。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>As the Liuzhi study overlays the two.</source>
      <translation>即六枝研究叠加二者的做法。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Nodata outside the corridors.</source>
      <translation>生态廊道之外为无数据。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>Effective resistance (m times resistance), and the least cost over it: 1 where the corridor has a single way, more the more ways it has; -1: not known.</source>
      <translation>有效电阻（m × 阻力），以及最小成本与它之比：生态廊道只有一条通道时为 1，通道越多则越大；-1：未知。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>The corridor width is {width:g}, which cuts off every corridor. Give metres times resistance above 0.</source>
      <translation>廊道宽度为 {width:g}，会截断所有生态廊道。请填写大于 0 的值（米 × 阻力）。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>along each corridor by itself; the greatest counts</source>
      <translation>沿每条生态廊道单独流动，取最大值</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>between each two sources, through all corridors</source>
      <translation>在每两个生态源地之间，通过所有生态廊道</translation>
    </message>
    <message>
      <location filename="../algorithms/network/pinch_points.py" />
      <source>from all other sources to each in turn</source>
      <translation>依次从其他所有生态源地流向每一个</translation>
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
      <source>{factor}: raster {name}.</source>
      <translation>{factor}：栅格 {name}。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Scores</source>
      <translation>阻力赋值表</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Weights, instead of those in the scores</source>
      <translation>权重（代替赋值表中的权重）</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Rescale weights to the sum 1</source>
      <translation>将权重缩放到总和为 1</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>A limit between two ranges belongs to</source>
      <translation>两个区间的分界值归入</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Corrections</source>
      <translation>修正因子</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Correction coefficients</source>
      <translation>修正系数表</translation>
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
      <source>One raster for each factor of the score table, in its order; or in any order where all have the factors' names. The first is the grid of the result.</source>
      <translation>赋值表中每个因子对应一个栅格，顺序与表一致；若栅格均以因子命名，则顺序不限。第一个栅格的格网即为结果的格网。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>A row for each class of each factor: an exact class (with its number in the column code where class holds words), or a range from low to high (empty: open-ended); its score, above 0; and the factor's weight. The tables of the studies are in the plugin's folder resources/presets.</source>
      <translation>每个因子的每个类别一行：精确的类别（若 class 为文字，则在 code 列给出其数值），或从 low 到 high 的区间（留空：不设界限）；其分值，大于 0；以及该因子的权重。各研究的表在插件文件夹 resources/presets 中。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>For example from the analytic hierarchy process.</source>
      <translation>例如由层次分析法得到。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Otherwise weights that do not sum to 1 are refused.</source>
      <translation>否则总和不为 1 的权重将被拒绝。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Rasters of degradation or hazard, in the order in which the table of corrections names them, or called as there.</source>
      <translation>退化或灾害栅格，顺序与修正系数表一致，或以表中的名称命名。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>A row for each class of each correction, with the coefficient by which it multiplies the resistance; 1 leaves it as it is.</source>
      <translation>每项修正的每个类别一行，给出与阻力相乘的系数；1 表示不变。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>The weight, the mean score and the share of each factor.</source>
      <translation>各因子的权重、平均分值和占比。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>Corrections need both rasters and a table of coefficients. Give both or neither.</source>
      <translation>修正需要同时有栅格和系数表。请两者都给出，或都不给出。</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>the upper range</source>
      <translation>较高的区间</translation>
    </message>
    <message>
      <location filename="../algorithms/network/resistance_surface.py" />
      <source>the lower range</source>
      <translation>较低的区间</translation>
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
      <source>Names of the land-cover classes</source>
      <translation>土地覆被类别名称</translation>
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
      <source>Raster</source>
      <translation>栅格</translation>
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
      <source>Depressions are filled by priority flood (Barnes and others, 2014), water leaves each cell towards the steepest of its eight neighbours (O'Callaghan and Mark, 1984), and the cells above are counted. Water runs out at the edge of the raster and beside nodata: what drains in from outside the raster is not known to it.</source>
      <translation>洼地用优先洪泛法填充（Barnes 等，2014），水从每个像元流向八个邻居中坡降最大的一个（O'Callaghan 和 Mark，1984），并统计上游像元数。水在栅格边缘和无数据旁流出：不考虑从栅格外流入的水。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>catchment</source>
      <translation>汇水区</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>{cells:,} cells in streams, {percent:.2f} percent of the land; the largest catchment has {largest:,.2f} km².</source>
      <translation>河流像元 {cells:,} 个，占土地的 {percent:.2f}%；最大的汇水面积为 {largest:,.2f} km²。</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Elevation (m)</source>
      <translation>高程（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Smallest catchment of a stream (km²)</source>
      <translation>形成河流的最小汇水面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Streams</source>
      <translation>河流</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Catchment of each cell (km²)</source>
      <translation>各像元的汇水面积（km²）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Elevation with depressions filled (m)</source>
      <translation>填洼后的高程（m）</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>Cells in streams</source>
      <translation>河流像元数</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/streams.py" />
      <source>A larger one leaves fewer and larger streams.</source>
      <translation>取值越大，河流越少越大。</translation>
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
      <source>Slope (degrees)</source>
      <translation>坡度（度）</translation>
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
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>circle</source>
      <translation>圆形</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare/terrain_factors.py" />
      <source>square</source>
      <translation>方形</translation>
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
      <location filename="../algorithms/rasters.py" />
      <source>{name} cannot be warped to the grid of {reference}: {reason}</source>
      <translation>{name} 无法重采样到 {reference} 的格网：{reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters.py" />
      <source>The raster {name} cannot be read at row {row}: {reason}. The file may be damaged; make it anew.</source>
      <translation>栅格 {name} 在第 {row} 行无法读取：{reason}。文件可能已损坏；请重新生成。</translation>
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
      <source>Title</source>
      <translation>标题</translation>
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
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../algorithms/report/report.py" />
      <source>Report</source>
      <translation>报告</translation>
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
      <location filename="../algorithms/report/report.py" />
      <source>as QGIS</source>
      <translation>与 QGIS 相同</translation>
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
      <location filename="../algorithms/styles.py" />
      <source>{name}, inside an opening</source>
      <translation>{name}（开口内）</translation>
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
      <source>Stream</source>
      <translation>河流</translation>
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
      <source>Class {value:g}</source>
      <translation>类别 {value:g}</translation>
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
      <source>Pairs are given both to include and to exclude. Give one of the two.</source>
      <translation>同时给出了要包含和要排除的节点对。请只给出其中一种。</translation>
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
      <source>No link is left of {count} pairs of cores: {unreachable} cannot reach each other, {far} lie farther apart than the maximum distance, {costly} cost more than the maximum, {through} lead through another core. Close gaps of missing cells in the resistance between cores, or raise the limits.</source>
      <translation>{count} 对源地中没有保留下任何连接：{unreachable} 对互不可达，{far} 对的距离超过最大距离，{costly} 对的成本超过上限，{through} 对穿过其他源地。请填补源地之间阻力面中的缺失像元，或提高上限。</translation>
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
      <source>The number of nearest neighbours is {value}; it must be 1 or more.</source>
      <translation>最近邻数为 {value}；须为 1 或更大，请修改。</translation>
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
      <location filename="../core/network/uncertainty.py" />
      <source>There are {given} resistance surfaces for {runs} runs. Give one for each.</source>
      <translation>{runs} 次运行却有 {given} 个阻力面。请为每次运行给出一个。</translation>
    </message>
    <message>
      <location filename="../core/network/uncertainty.py" />
      <source>There is no run to compare.</source>
      <translation>没有可比较的运行结果，请先运行。</translation>
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
      <source>There is no method {value!r}; choose one of {choices}.</source>
      <translation>没有 {value!r} 这一方法；请从 {choices} 中选择。</translation>
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
      <source>The table of climate coefficients uses {climate}. Give its raster and its value where the pools were measured, or remove the rows.</source>
      <translation>气候系数表使用了 {climate}。请给出其栅格以及测定碳库处的取值，或移除相应的行。</translation>
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
      <source>The threat {name} has a row in the table but no raster (rasters: {rasters}). Add its raster, or take the row out.</source>
      <translation>威胁因子 {name} 在表中有对应行但没有栅格（现有栅格：{rasters}）。请添加其栅格，或移除该行。</translation>
    </message>
    <message>
      <location filename="../core/services/threat_table.py" />
      <source>The threat {name} has a raster but no row in the table (rows: {rows}). Add a row, or leave the raster out.</source>
      <translation>威胁因子 {name} 有栅格但在表中没有对应行（现有行：{rows}）。请添加一行，或去掉该栅格。</translation>
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
      <location filename="../resources/models/make_models.py" />
      <source>Red line and reserves</source>
      <translation>生态保护红线与自然保护地</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Red line and reserves are</source>
      <translation>红线与保护地的用法</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>added to the cores</source>
      <translation>并入核心区</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>touched by the cores that are kept</source>
      <translation>仅保留与其相接的核心区</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Roads</source>
      <translation>道路</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Mining areas</source>
      <translation>采矿区</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Resistance scores of land use, elevation, slope, distance from roads and from mines, in this order</source>
      <translation>阻力赋值表，依次为土地利用、高程、坡度、距道路距离、距矿区距离</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Pairwise judgements of the five factors (AHP)</source>
      <translation>五个因子的两两判断矩阵（AHP）</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Rasters that correct the resistance, in the order of the correction table</source>
      <translation>阻力修正栅格，顺序与修正系数表一致</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Minimum area of a source (ha)</source>
      <translation>源地最小面积（ha）</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Least dPC of a source (percent)</source>
      <translation>源地最小 dPC（%）</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Width of the corridors (accumulated cost)</source>
      <translation>廊道宽度（累积成本）</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Interaction above which a corridor is important</source>
      <translation>重要廊道的相互作用力阈值</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Title of the report</source>
      <translation>报告标题</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Ecological safety network</source>
      <translation>生态安全网络</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Language of the report</source>
      <translation>报告语言</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>English</source>
      <translation>英文</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>中文</source>
      <translation>中文</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Statistics</source>
      <translation>统计表</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Least-cost corridors</source>
      <translation>最小成本廊道</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Interaction</source>
      <translation>相互作用矩阵</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Current</source>
      <translation>电流密度</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Improvement</source>
      <translation>改善得分</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Indices</source>
      <translation>网络结构指数</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Connectivity by distance</source>
      <translation>不同距离的连通性</translation>
    </message>
    <message>
      <location filename="../resources/models/make_models.py" />
      <source>Summary</source>
      <translation>汇总表</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Maps</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Figure</source>
      <translation>图</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Tables and charts</source>
      <translation>表格与图表</translation>
    </message>
    <message>
      <location filename="../resources/report/report.html" />
      <source>Rows not shown:</source>
      <translation>未显示的行数：</translation>
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
