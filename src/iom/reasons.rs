//! Why the rules matter and how they can be met, where the source says so.

use super::{Flag, Premise, PsychosocialElement, Rule, SocialService};
use crate::term::{AnyTerm, Reason};

/// Why all dimensions on all levels matter.
static COVERAGE: [AnyTerm; 3] =
    [Premise::Multidimensional.erase(), Premise::Holistic.erase(), Premise::CoverageFirst.erase()];

pub(super) static REASONS: &[Reason] = &[
    Reason::why(Rule::ThreeLevels.erase(), &COVERAGE, "§1, §4"),
    Reason::why(Rule::CommunityBeneficiaries.erase(), &[Premise::MutualBenefit.erase()], "§1"),
    Reason::why(Rule::StructuralEngagement.erase(), &[Premise::StructuralFactors.erase()], "§1"),
    Reason::why(Rule::StructuralEngagement.erase(), &[Flag::LocalPublicServices.erase()], "§2"),
    Reason::why(Rule::NineCells.erase(), &COVERAGE, "§1, §4"),
    Reason::how(
        Rule::SocialServices.erase(),
        &[
            SocialService::Health.erase(),
            SocialService::Education.erase(),
            SocialService::Housing.erase(),
            SocialService::Justice.erase(),
            SocialService::SocialProtection.erase(),
        ],
        "§3",
    ),
    Reason::how(
        Rule::PsychosocialStrands.erase(),
        &[
            PsychosocialElement::Friends.erase(),
            PsychosocialElement::Relatives.erase(),
            PsychosocialElement::Neighbours.erase(),
            PsychosocialElement::Associations.erase(),
            PsychosocialElement::SelfHelpGroups.erase(),
            PsychosocialElement::OtherOrganisations.erase(),
            PsychosocialElement::CivicLife.erase(),
            PsychosocialElement::Values.erase(),
            PsychosocialElement::WaysOfLiving.erase(),
            PsychosocialElement::Language.erase(),
            PsychosocialElement::MoralPrinciples.erase(),
            PsychosocialElement::Traditions.erase(),
        ],
        "§3",
    ),
    Reason::why(Rule::CommunityAcceptance.erase(), &[Premise::Influence.erase()], "§4"),
    Reason::why(Rule::NeedsBased.erase(), &[Premise::NeedsBased.erase()], "§1"),
];
