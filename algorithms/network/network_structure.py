"""Structure and robustness of an ecological network."""

from ..base import Tool
from ..parameters import (
    Column,
    choice,
    html_out,
    number,
    number_out,
    table,
    table_out,
    vector_out,
    yes_no,
)
from ..texts import listed, tr


class NetworkStructure(Tool):
    """How well sources and corridors are knit together, and how losses are borne."""

    SOURCES = "SOURCES"
    CORRIDORS = "CORRIDORS"
    ORDER = "ORDER"
    RECOMPUTE = "RECOMPUTE"
    REPEATS = "REPEATS"
    SEED = "SEED"
    INDICES = "INDICES"
    NODES = "NODES"
    LINKS = "LINKS"
    ROBUSTNESS = "ROBUSTNESS"
    CHART = "CHART"
    ALPHA = "ALPHA"
    BETA = "BETA"
    GAMMA = "GAMMA"
    COST_RATIO = "COST_RATIO"

    def title(self):
        return tr("Network structure and robustness")

    def purpose(self):
        return tr(
            "Measures how an ecological network of sources and corridors is knit:"
            " circuits, links per source, cost; which sources and corridors most ways"
            " lead through; and what is left of it while sources are lost. Use it to"
            " compare plans."
        )

    def method(self):
        return tr(
            "Alpha, beta and gamma indices: Haggett and Chorley (1969), Forman and"
            " Godron (1986); cost ratio: Cook (2002), with lengths in kilometres;"
            " betweenness along ways of least cost: Freeman (1977); loss of sources:"
            " Albert, Jeong and Barabási (2000); global efficiency: Latora and"
            " Marchiori (2001)."
        )

    def keywords(self):
        return ["graph", "alpha", "beta", "gamma", "betweenness", "robustness"]

    def initAlgorithm(self, _config=None):
        self.add(
            table(
                self.SOURCES,
                tr("Ecological sources"),
                help=tr(
                    "Polygons or points with a number in a field named source, patch,"
                    " core or id, else numbered by their order."
                ),
            ),
            table(
                self.CORRIDORS,
                tr("Corridors"),
                (
                    Column("core1"),
                    Column("core2"),
                    Column("lcp_length"),
                    Column("cw_dist"),
                ),
                help=tr(
                    "Lines of the tool Ecological corridors: the two sources, length"
                    " (m) and cost of each."
                ),
            ),
            choice(
                self.ORDER,
                tr("Sources are lost"),
                [
                    ("degree", tr("those with most corridors first")),
                    ("betweenness", tr("those that most ways lead through first")),
                    ("random", tr("at random")),
                ],
            ),
            yes_no(
                self.RECOMPUTE,
                tr("Rank the sources that are left anew after each loss"),
                True,
                advanced=True,
            ),
            number(
                self.REPEATS,
                tr("Random orders (number)"),
                100,
                least=1,
                integer=True,
                advanced=True,
            ),
            number(
                self.SEED,
                tr("Seed of the random orders (whole number)"),
                0,
                least=0,
                integer=True,
                help=tr("The same seed gives the same result."),
                advanced=True,
            ),
            table_out(self.INDICES, tr("Indices of the network")),
            vector_out(
                self.NODES,
                tr("Sources with degree and betweenness"),
                "any",
                optional=True,
            ),
            vector_out(
                self.LINKS,
                tr("Corridors with betweenness"),
                "any",
                optional=True,
            ),
            table_out(
                self.ROBUSTNESS,
                tr("Robustness by share of sources lost"),
                optional=True,
            ),
            html_out(self.CHART, tr("Curve of robustness"), optional=True),
            number_out(self.ALPHA, tr("Alpha index (circuits)")),
            number_out(self.BETA, tr("Beta index (corridors per source)")),
            number_out(self.GAMMA, tr("Gamma index (share of possible corridors)")),
            number_out(self.COST_RATIO, tr("Cost ratio")),
        )

    def refusals(self, given):
        from ...core.network.network_structure import check_network

        nodes, links = self._network(given)
        for refusal in check_network(nodes, links):
            parameters = {"nodes": self.SOURCES, "links": self.CORRIDORS}
            yield parameters[refusal.parameter], refusal

    def _network(self, given):
        import pandas as pd

        nodes = pd.DataFrame({"id": given.ids(self.SOURCES)})
        links = given.table(self.CORRIDORS)
        return nodes, links.rename(columns={"lcp_length": "length", "cw_dist": "cost"})

    def execute(self, job):
        import pandas as pd

        from ...core.network.network_structure import network_structure, robustness

        nodes, links = self._network(job.given)
        structure = network_structure(nodes, links)
        loss = robustness(
            nodes,
            links,
            order=job.value(self.ORDER),
            recompute=job.value(self.RECOMPUTE),
            repeats=job.value(self.REPEATS),
            seed=job.value(self.SEED),
            progress=job.progress,
        )
        indices = structure.indices
        job.write_table(
            self.INDICES,
            pd.DataFrame({"index": list(indices), "value": list(indices.values())}),
        )
        found = structure.nodes[["degree", "betweenness", "component"]]
        job.write_with_shapes(
            self.NODES,
            job.table(self.SOURCES).assign(source=structure.nodes["id"], **found),
            self.SOURCES,
            style="node_betweenness",
        )
        job.write_with_shapes(
            self.LINKS,
            job.table(self.CORRIDORS).assign(
                betweenness=structure.links["betweenness"]
            ),
            self.CORRIDORS,
            style="link_betweenness",
        )
        job.write_table(self.ROBUSTNESS, loss.astype({"node": "Int64"}))
        job.write_chart(self.CHART, loss)
        for key in (self.ALPHA, self.BETA, self.GAMMA, self.COST_RATIO):
            job.number(key, indices[key.lower()])
        self._tell(job, structure, loss)

    def _tell(self, job, structure, loss):
        indices = structure.indices
        alone = structure.nodes.loc[structure.nodes["degree"] == 0, "id"]
        if len(alone):
            job.warn(
                tr(
                    "No corridor leads to these sources: {sources}.",
                    sources=listed(alone.tolist()),
                )
            )
        half = loss.loc[loss["largest_component"] < 0.5, "share_removed"]
        job.say(
            tr(
                "The largest part holds fewer than half of the sources once"
                " {percent:.0f} percent are lost.",
                percent=100 * (half.iloc[0] if len(half) else 1),
            )
        )
        job.say(
            tr(
                "{nodes} sources, {corridors} corridors, {length:,.2f} km, {parts}"
                " components: alpha {alpha:.2f}, beta {beta:.2f}, gamma {gamma:.2f},"
                " cost ratio {cost_ratio:.2f}.",
                nodes=indices["nodes"],
                corridors=indices["corridors"],
                length=indices["length_km"],
                parts=indices["components"],
                alpha=indices["alpha"],
                beta=indices["beta"],
                gamma=indices["gamma"],
                cost_ratio=indices["cost_ratio"],
            )
        )
