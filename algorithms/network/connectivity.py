"""Connectivity indices of habitat patches."""

from ..parameters import number, number_out, table_out, vector_out
from ..patch_network import PatchNetworkTool
from ..texts import tr


class Connectivity(PatchNetworkTool):
    """How well a landscape's patches are connected, and what each adds to it."""

    THRESHOLD = "THRESHOLD"
    MINIMUM_PROBABILITY = "MINIMUM_PROBABILITY"
    IMPORTANCE = "IMPORTANCE"
    OVERALL = "OVERALL"
    PC = "PC"
    IIC = "IIC"
    EC_PC = "EC_PC"

    def title(self):
        return tr("Connectivity indices (PC, IIC)")

    def purpose(self):
        return tr(
            "Measures the functional connectivity of habitat patches, and for each"
            " patch how much would be lost without it: by its own area, by its exchange"
            " with others, and as a stepping stone. Use it to grade sources."
        )

    def method(self):
        return tr(
            "Probability of connectivity PC (Saura and Pascual-Hortal 2007) and"
            " integral index IIC (Pascual-Hortal and Saura 2006), their fractions"
            " (Saura and Rubio 2010), equivalent connectivity EC (Saura et al. 2011)"
            " and betweenness (Bodin and Saura 2010), named as in Conefor. PC divides"
            " by the squared area of the landscape, as its authors do."
        )

    def keywords(self):
        return ["dPC", "dIIC", "Conefor", "graph", "stepping stone", "betweenness"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.network_inputs(
                number(
                    self.THRESHOLD,
                    tr("Dispersal distance (m, or cost)"),
                    5000,
                    least=1e-9,
                    help=tr(
                        "In the unit of the distances: metres, for least cost metres"
                        " times resistance. 5000 m in the Liuzhi and Qaidam studies."
                    ),
                )
            ),
            number(
                self.MINIMUM_PROBABILITY,
                tr("Least probable path that counts (probability)"),
                0,
                least=0,
                most=0.999999,
                help=tr("0 is exact; 0.01 is faster with thousands of patches."),
                advanced=True,
            ),
            vector_out(self.IMPORTANCE, tr("Importance of patches"), "polygon"),
            table_out(self.OVERALL, tr("Overall indices"), optional=True),
            number_out(self.PC, tr("Probability of connectivity (PC)")),
            number_out(self.IIC, tr("Integral index of connectivity (IIC)")),
            number_out(self.EC_PC, tr("Equivalent connectivity EC(PC) (km²)")),
        )

    def execute(self, job):
        import pandas as pd

        from ...core.network.connectivity import connectivity_indices

        network = self.read_network(job, job.part(0.0, 0.4))
        result = connectivity_indices(
            network.area,
            network.distance,
            threshold=job.value(self.THRESHOLD),
            probability=job.value(self.PROBABILITY),
            landscape_area=network.landscape_area,
            minimum_probability=job.value(self.MINIMUM_PROBABILITY),
            progress=job.part(0.4, 1.0),
        )
        table = pd.concat([network.area.rename("area_km2"), result.patches], axis=1)
        job.write_polygons(
            self.IMPORTANCE,
            network.labels,
            table.reset_index(),
            by="patch",
            style="importance",
        )
        overall = result.overall
        job.write_table(
            self.OVERALL,
            pd.DataFrame({"index": list(overall), "value": list(overall.values())}),
        )
        for key in (self.PC, self.IIC, self.EC_PC):
            job.number(key, overall[key])
        if result.largest_loss:
            job.say(
                tr(
                    "Paths that are less probable were left out: PC is at most"
                    " {percent:.3g} percent too low.",
                    percent=100 * result.largest_loss,
                )
            )
        job.say(
            tr(
                "{count} patches, {components} components: PC {pc:.4g}, IIC {iic:.4g},"
                " EC(PC) {ec:,.2f} km²; patch {first} matters most (dPC {dpc:.2f}"
                " percent).",
                count=len(table),
                components=overall["NC"],
                pc=overall["PC"],
                iic=overall["IIC"],
                ec=overall["EC_PC"],
                first=table["dPC"].idxmax(),
                dpc=table["dPC"].max(),
            )
        )
