"""Centrality of ecological sources and corridors."""

from ..base import Tool
from ..parameters import Column, lines, number_out, table, vector_out
from ..texts import listed, tr


class NetworkCentrality(Tool):
    """Which sources and corridors hold the whole network together."""

    CORRIDORS = "CORRIDORS"
    SOURCES = "SOURCES"
    LINKS = "LINKS"
    NODES = "NODES"
    IMPORTANT_CORRIDORS = "IMPORTANT_CORRIDORS"
    IMPORTANT_SOURCES = "IMPORTANT_SOURCES"

    def title(self):
        return tr("Centrality of sources and corridors")

    def purpose(self):
        return tr(
            "Ranks sources and corridors by how much all moves through the network lean"
            " on them, in three levels. Use it to tell which ones keep the network"
            " whole, where large sources alone do not tell."
        )

    def method(self):
        return tr(
            "Current-flow centrality (Newman 2005, Social Networks 27; as Centrality"
            " Mapper, McRae 2012): corridors are resistors of their least cost, 1"
            " ampere flows between each two sources in turn, and the currents are"
            " summed. A source also has 1 ampere for each pair that it belongs to."
            " Natural breaks make the levels extremely important, important and"
            " general."
        )

    def keywords(self):
        return ["current flow", "betweenness", "importance", "linkage mapper", "level"]

    def initAlgorithm(self, _config=None):
        self.add(
            lines(
                self.CORRIDORS,
                tr("Corridors"),
                (Column("core1"), Column("core2"), Column("cw_dist")),
                help=tr(
                    "The result of the tool Ecological corridors, made from the same"
                    " sources."
                ),
            ),
            table(
                self.SOURCES,
                tr("Ecological sources"),
                help=tr(
                    "Polygons or points with a number in a field named source, patch,"
                    " core or id, else numbered by their order."
                ),
            ),
            vector_out(
                self.LINKS,
                tr("Corridors with centrality"),
                "line",
                help=tr(
                    "Adds centrality (A) and centrality_level; -1 and empty where a"
                    " link is not active."
                ),
            ),
            vector_out(
                self.NODES,
                tr("Sources with centrality"),
                "any",
                help=tr(
                    "Adds centrality (A), centrality_level and component, the part of"
                    " the network (1 is the largest); empty where no corridor leads."
                ),
            ),
            number_out(
                self.IMPORTANT_CORRIDORS, tr("Number of extremely important corridors")
            ),
            number_out(
                self.IMPORTANT_SOURCES, tr("Number of extremely important sources")
            ),
        )

    def refusals(self, given):
        from ...core.network.corridor_links import active_rows

        links = given.table(self.CORRIDORS)
        rows = active_rows(links)
        known = set(given.ids(self.SOURCES))
        ends = links[["core1", "core2"]].iloc[rows].to_numpy().ravel()
        strange = [int(core) for core in ends if core not in known]
        if strange:
            yield (
                self.CORRIDORS,
                tr(
                    "A corridor leads to source {core}, which {sources} does not have."
                    " Choose the sources from which the corridors were made.",
                    core=strange[0],
                    sources=given.source(self.SOURCES).name,
                ),
            )

    def execute(self, job):
        from ...core.network.centrality import LEVELS, current_flow_centrality

        links = job.table(self.CORRIDORS)
        found = current_flow_centrality(links, progress=job.progress)
        corridors = links.assign(
            centrality=found.links["centrality"], centrality_level=found.links["level"]
        )
        ids = job.given.ids(self.SOURCES)
        of_sources = found.cores.set_index("core").reindex(ids).reset_index()
        sources = job.table(self.SOURCES).assign(
            source=ids,
            centrality=of_sources["centrality"],
            centrality_level=of_sources["level"].fillna(""),
            component=of_sources["component"].astype("Int64"),
        )
        job.write_with_shapes(self.LINKS, corridors, self.CORRIDORS, style="centrality")
        job.write_with_shapes(self.NODES, sources, self.SOURCES, style="centrality")
        _warn(job, ids, of_sources)
        highest = [
            int((layer["centrality_level"] == LEVELS[0]).sum())
            for layer in (corridors, sources)
        ]
        job.number(self.IMPORTANT_CORRIDORS, highest[0])
        job.number(self.IMPORTANT_SOURCES, highest[1])
        job.say(
            tr(
                "Extremely important: {corridors} of {all_corridors} corridors and"
                " {sources} of {all_sources} sources.",
                corridors=highest[0],
                all_corridors=int((found.links["level"] != "").sum()),
                sources=highest[1],
                all_sources=len(sources),
            )
        )


def _warn(job, ids, of_sources):
    """Name the sources that are left alone, and a network in parts."""
    alone = [
        core for core, missing in zip(ids, of_sources["centrality"].isna()) if missing
    ]
    if alone:
        job.warn(
            tr("No corridor leads to these sources: {sources}.", sources=listed(alone))
        )
    parts = of_sources["component"].nunique()
    if parts > 1:
        job.warn(
            tr(
                "The network has {parts} parts that no corridor joins; the centrality"
                " counts moves within each, so small parts rank low.",
                parts=parts,
            )
        )
