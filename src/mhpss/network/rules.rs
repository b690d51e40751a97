//! The table of rules for a network: what each of them asks, and how it is read from the facts.

use super::facts::{Facts, NEIGHBOURS};
use super::report::NetworkReport;
use crate::core_terms::ReportText;
use crate::evaluation::{Row, RuleSet, row};
use crate::mhpss::{Aspect, Layer, NetworkRule, NetworkSection, Purpose};
use crate::term::AnyTerm;
use crate::values::{Attribution, NonBlankText};

impl RuleSet for NetworkRule {
    type Facts<'a> = Facts<'a>;
    type Section = NetworkSection;
    type Report = NetworkReport;

    const PART: Option<AnyTerm> = Some(ReportText::WholeNetwork.erase());

    fn section(self) -> NetworkSection {
        self.section()
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::LayersCovered => row! { Observation;
                Layer::ALL => |facts, layer| facts.covered(layer),
            },
            Self::AdjacentCoordination => row! { Must;
                &NEIGHBOURS => |facts, (lower, upper)| facts.coordinated(lower, upper),
            },
            Self::ComplementaryPurposes => row! { Observation;
                &[Purpose::Promotion, Purpose::Prevention, Purpose::Treatment] => |facts, purpose| facts.serves(purpose),
                &[Aspect::PsychosocialSupport] => |facts, _| facts.provides_psychosocial(),
            },
        }
    }

    fn out_of_scope<'a>(self, facts: &'a Facts<'_>) -> Option<&'a NonBlankText> {
        facts.network.out_of_scope.get(self)
    }

    fn attribution<'a>(facts: &'a Facts<'_>) -> Option<&'a Attribution> {
        facts.network.assessed.as_ref()
    }

    fn report(facts: &Facts<'_>) -> NetworkReport {
        NetworkReport::of(facts)
    }
}
