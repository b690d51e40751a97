//! Why the rules matter and how they can be met, where the source says so.

use super::{Flag, Premise, PsychosocialElement, Rule, SocialService};
use crate::term::reasons;

reasons! {
    Rule::ThreeLevels, why, "§1, §4": Premise::Multidimensional, Premise::Holistic, Premise::CoverageFirst;
    Rule::CommunityBeneficiaries, why, "§1": Premise::MutualBenefit;
    Rule::StructuralEngagement, why, "§1": Premise::StructuralFactors;
    Rule::StructuralEngagement, why, "§2": Flag::LocalPublicServices;
    Rule::NineCells, why, "§1, §4": Premise::Multidimensional, Premise::Holistic, Premise::CoverageFirst;
    Rule::SocialServices, how, "§3":
        SocialService::Health, SocialService::Education, SocialService::Housing, SocialService::Justice,
        SocialService::SocialProtection;
    Rule::PsychosocialStrands, how, "§3":
        PsychosocialElement::Friends, PsychosocialElement::Relatives, PsychosocialElement::Neighbours,
        PsychosocialElement::Associations, PsychosocialElement::SelfHelpGroups, PsychosocialElement::OtherOrganisations,
        PsychosocialElement::CivicLife, PsychosocialElement::Values, PsychosocialElement::WaysOfLiving,
        PsychosocialElement::Language, PsychosocialElement::MoralPrinciples, PsychosocialElement::Traditions;
    Rule::CommunityAcceptance, why, "§4": Premise::Influence;
    Rule::NeedsBased, why, "§1": Premise::NeedsBased;
}
