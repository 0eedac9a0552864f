"""One chart of a table as a small HTML page, for tools that draw a curve."""

from __future__ import annotations

import html

PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font-family: "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC",
Arial, sans-serif; color: #222; max-width: 50em; margin: 2em auto; padding: 0 1em; }}
h1 {{ color: #1b5e20; font-size: 1.4em; }}
svg {{ max-width: 100%; height: auto; }}
</style>
</head>
<body>
<h1>{title}</h1>
{chart}
<p>{caption}</p>
</body>
</html>
"""


def chart_page(title, frame, caption=""):
    """A page with the chart that the columns of ``frame`` call for."""
    from .report.charts import chart_of

    return page_with(title, chart_of(frame), caption)


def page_with(title, svg, caption=""):
    """A page with a drawing."""
    return PAGE.format(
        title=html.escape(title), caption=html.escape(caption), chart=svg
    )
