//! Why the questions matter and how they can be met, where an item itself says so.

use super::{Actor, Item, Question};
use crate::term::reasons;

reasons! {
    Question::Empowerment [Item::DiscriminationAndInformationGaps], why, "Relevance & Complementarity":
        Item::LongTermIntegration;
    Question::PolicyAlignment [Item::InstitutionalCapacity], why, "Relevance & Complementarity" =
        "Better equipped institutions can develop what comes later.";
    Question::LastingEffects [Item::BuildCapacityToSustain], why, "Sustainability": Question::LastingEffects;
    Question::FundingBase [Item::EarlySupportPartnerships], why, "Sustainability" =
        "Allies support the practice when the first grant has ended.";
    Question::ActorCoordination [Item::MultistakeholderConsultation], why, "Partnership & Collaboration":
        Question::BeneficiaryVoice;
    Question::ActorCoordination, how, "Partnership & Collaboration":
        Actor::Migrants, Actor::CivilSociety, Actor::PublicAuthorities, Actor::Businesses;
}
