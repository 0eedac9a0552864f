"""Accounts of districts that set nature's services beside the economy."""

from ..base import Tool
from ..layer_checks import needed_refusals
from ..parameters import (
    Column,
    html_out,
    number,
    number_out,
    raster,
    table,
    table_out,
)
from ..texts import tr


class EcologicalAccounts(Tool):
    """Compensation, green product, coordination and decoupling of districts."""

    TABLE = "TABLE"
    COVER_BEFORE = "COVER_BEFORE"
    COVER_AFTER = "COVER_AFTER"
    CLASS_VALUES = "CLASS_VALUES"
    SERVICES_WEIGHT = "SERVICES_WEIGHT"
    ACCOUNTS = "ACCOUNTS"
    TRANSITIONS = "TRANSITIONS"
    CHART = "CHART"
    GEEP_TO_GDP = "GEEP_TO_GDP"
    VALUE_CHANGE = "VALUE_CHANGE"

    measures = True
    bytes_per_cell = 40

    def title(self):
        return tr("Ecological accounts")

    def purpose(self):
        return tr(
            "Sets the value of nature's services in each district beside its economy: who"
            " is to be compensated first, the product with costs and services counted in,"
            " how well both are coordinated, and whether growth eats nature. With land"
            " cover of two dates it also shows which changes lost or won value."
        )

    def method(self):
        return tr(
            "Compensation priority (2/pi) arctan(services without a market / GDP), which"
            " we could not verify. GEEP = GDP - environmental cost - ecological damage +"
            " regulating services (Ma et al. 2020). Coupling C = 2 sqrt(U1 U2) / (U1 +"
            " U2) and coordination sqrt(C T), T = a U1 + b U2, with services U1 and GDP"
            " U2 as shares of the highest district, in ten grades (Liao 1999)."
            " Decoupling by the elasticity of services to GDP (Tapio 2005), whose names"
            " fit a pressure on nature: services are a good, so that strong decoupling"
            " means that they fell while the economy grew."
        )

    def keywords(self):
        return ["GEEP", "green GDP", "ecological compensation", "Tapio", "coupling"]

    def initAlgorithm(self, _config=None):
        money = {"required": False}
        self.add(
            table(
                self.TABLE,
                tr("Districts with their services and economy (currency a year)"),
                (
                    Column("district", numeric=False),
                    Column("gdp"),
                    Column("service_value"),
                    Column("nonmarket_value", **money),
                    Column("regulating_value", **money),
                    Column("environmental_cost", **money),
                    Column("ecological_damage", **money),
                    Column("gdp_before", **money),
                    Column("service_value_before", **money),
                ),
                help=tr(
                    "All in one unit of money. Service values are those of the tool"
                    " Value of ecosystem services, by district. What a district lacks is"
                    " not computed: without the costs there is no GEEP, without the"
                    " earlier year no decoupling."
                ),
            ),
            raster(
                self.COVER_BEFORE,
                tr("Land cover of the earlier date"),
                "classes",
                optional=True,
            ),
            raster(
                self.COVER_AFTER,
                tr("Land cover of the later date"),
                "classes",
                optional=True,
            ),
            table(
                self.CLASS_VALUES,
                tr("Value of each class (currency/(ha·a))"),
                (Column("code"), Column("value")),
                optional=True,
            ),
            number(
                self.SERVICES_WEIGHT,
                tr("Weight of services in the coordination (0 to 1)"),
                0.5,
                least=0,
                most=1,
                help=tr("The economy has the rest."),
                advanced=True,
            ),
            table_out(self.ACCOUNTS, tr("Accounts of the districts")),
            table_out(
                self.TRANSITIONS,
                tr("Value lost and won by changes of land cover"),
                optional=True,
            ),
            html_out(self.CHART, tr("Chart of the coordination"), optional=True),
            number_out(self.GEEP_TO_GDP, tr("GEEP over GDP of all districts")),
            number_out(
                self.VALUE_CHANGE, tr("Change of value by land cover (currency/a)")
            ),
        )

    def refusals(self, given):
        for key in (self.COVER_BEFORE, self.COVER_AFTER, self.CLASS_VALUES):
            yield from needed_refusals(given, key, [self.TRANSITIONS])
        self._accounts(given)

    def _accounts(self, given):
        """Computed at once, which also refuses a table that is not whole."""
        from ...core.karst.ecological_accounts import ecological_accounts

        weight = given.value(self.SERVICES_WEIGHT)
        return ecological_accounts(
            given.table(self.TABLE), alpha=weight, beta=1 - weight
        )

    def execute(self, job):
        accounts = self._accounts(job.given)
        job.write_table(self.ACCOUNTS, accounts)
        job.write_chart(self.CHART, accounts)
        if job.wants(self.TRANSITIONS):
            change = self._transitions(job)
            job.number(self.VALUE_CHANGE, change)
        first = accounts.loc[accounts["priority_rank"].idxmin(), "district"]
        if "geep" in accounts:
            ratio = float(accounts["geep"].sum() / accounts["gdp"].sum())
            job.number(self.GEEP_TO_GDP, ratio)
            job.say(
                tr(
                    "GEEP is {ratio:.2f} times GDP: {product:,.2f} against {gdp:,.2f}.",
                    ratio=ratio,
                    product=accounts["geep"].sum(),
                    gdp=accounts["gdp"].sum(),
                )
            )
        job.say(
            tr(
                "{count} districts; first to be compensated: {first}; mean degree of"
                " coordination {degree:.2f}.",
                count=len(accounts),
                first=first,
                degree=accounts["coordination"].mean(),
            )
        )

    def _transitions(self, job):
        from ...core.karst.ecological_accounts import value_transitions

        before, after = job.raster(self.COVER_BEFORE), job.raster(self.COVER_AFTER)
        grid = job.common_grid(before, after)
        values = job.table(self.CLASS_VALUES)
        found = value_transitions(
            before.values,
            after.values,
            dict(zip(values["code"], values["value"])),
            grid,
        )
        job.write_table(self.TRANSITIONS, found)
        change = float(found["change"].sum())
        job.say(
            tr(
                "Changes of land cover won {won:,.0f} and lost {lost:,.0f} a year.",
                won=found["change"].clip(lower=0).sum(),
                lost=-found["change"].clip(upper=0).sum(),
            )
        )
        return change
