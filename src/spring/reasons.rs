//! Why the questions matter and how they can be met, where an item itself says so.

use super::{Actor, Item, Question};
use crate::term::Reason;

pub(super) static REASONS: &[Reason] = &[
    Reason::why(Question::Empowerment.erase(), &[Item::LongTermIntegration.erase()], "Relevance & Complementarity")
        .for_points(&[Item::DiscriminationAndInformationGaps.erase()]),
    Reason::why(Question::PolicyAlignment.erase(), &[], "Relevance & Complementarity")
        .saying("Institutions that are better equipped can develop what comes later.")
        .for_points(&[Item::InstitutionalCapacity.erase()]),
    Reason::why(Question::LastingEffects.erase(), &[Question::LastingEffects.erase()], "Sustainability")
        .for_points(&[Item::BuildCapacityToSustain.erase()]),
    Reason::why(Question::FundingBase.erase(), &[], "Sustainability")
        .saying("Allies back the practice when the first grant has ended.")
        .for_points(&[Item::EarlySupportPartnerships.erase()]),
    Reason::why(
        Question::ActorCoordination.erase(),
        &[Question::BeneficiaryVoice.erase()],
        "Partnership & Collaboration",
    )
    .for_points(&[Item::MultistakeholderConsultation.erase()]),
    Reason::how(
        Question::ActorCoordination.erase(),
        &[
            Actor::Migrants.erase(),
            Actor::CivilSociety.erase(),
            Actor::PublicAuthorities.erase(),
            Actor::Businesses.erase(),
        ],
        "Partnership & Collaboration",
    ),
];
