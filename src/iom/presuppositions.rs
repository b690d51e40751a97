//! The tables of presuppositions: of the programme, and of each initiative.

use super::{Assessment, Beneficiary, Contradiction, Flag, Initiative, PsychosocialStrand};
use crate::core_terms::Contradiction as Core;
use crate::presupposition::{Conclusions, Place, Presupposition};
use crate::read::Contradictions;

/// The facts of the programme that take part in presuppositions.
#[derive(Debug, Clone, Copy)]
pub(super) enum ProgrammePlace {
    /// Some initiative benefits a returning family member.
    FamilyMembersBenefit,
    FamilyMembersReturned,
    NeedsAssessedOn,
    NeedsAssessed,
}

impl Place for ProgrammePlace {
    fn index(self) -> usize {
        self as usize
    }
}

static PROGRAMME: [Presupposition<ProgrammePlace>; 2] = [
    Presupposition::new(
        Contradiction::FamilyBenefitsWithoutReturn.erase(),
        ProgrammePlace::FamilyMembersBenefit,
        ProgrammePlace::FamilyMembersReturned,
    ),
    Presupposition::new(
        Contradiction::DateWithoutAssessment.erase(),
        ProgrammePlace::NeedsAssessedOn,
        ProgrammePlace::NeedsAssessed,
    ),
];

/// The facts of an initiative that take part in presuppositions.
#[derive(Debug, Clone, Copy)]
pub(super) enum InitiativePlace {
    /// The elements of a strand.
    Elements(PsychosocialStrand),
    Strand(PsychosocialStrand),
}

impl Place for InitiativePlace {
    fn index(self) -> usize {
        match self {
            Self::Elements(strand) => 2 * strand as usize,
            Self::Strand(strand) => 2 * strand as usize + 1,
        }
    }
}

static INITIATIVE: [Presupposition<InitiativePlace>; 3] = [
    elements_of(PsychosocialStrand::PersonalNetworks),
    elements_of(PsychosocialStrand::CivilSociety),
    elements_of(PsychosocialStrand::Culture),
];

const fn elements_of(strand: PsychosocialStrand) -> Presupposition<InitiativePlace> {
    let contradiction = Contradiction::ElementWithoutStrand.erase();
    Presupposition::new(contradiction, InitiativePlace::Elements(strand), InitiativePlace::Strand(strand))
}

/// Concludes facts from what is stated about the programme.
pub(super) fn of_programme(assessment: &Assessment) -> Conclusions {
    Conclusions::of(&PROGRAMME, |place| match place {
        ProgrammePlace::FamilyMembersBenefit => {
            assessment.initiatives.iter().any(benefits_family_members).then_some(true)
        }
        ProgrammePlace::FamilyMembersReturned => assessment.flags.get(Flag::FamilyMembersReturned),
        ProgrammePlace::NeedsAssessedOn => assessment.needs_assessed_on.map(|_| true),
        ProgrammePlace::NeedsAssessed => assessment.flags.get(Flag::NeedsAssessed),
    })
}

/// Concludes facts from what is stated about an initiative.
pub(super) fn of_initiative(initiative: &Initiative) -> Conclusions {
    Conclusions::of(&INITIATIVE, |place| match place {
        InitiativePlace::Elements(strand) => {
            let named = initiative.psychosocial_elements.yes();
            strand.elements().iter().any(|element| named.contains(*element)).then_some(true)
        }
        InitiativePlace::Strand(strand) => initiative.psychosocial_strands.get(strand),
    })
}

fn benefits_family_members(initiative: &Initiative) -> bool {
    initiative.beneficiaries.get(Beneficiary::ReturningFamilyMember) == Some(true)
}

impl Assessment {
    /// Adds the facts that contradict each other.
    pub(crate) fn find_contradictions(&self, found: &mut Contradictions) {
        for (place, initiative) in self.initiatives.iter().enumerate() {
            let here = format!("initiatives/listed/{place}");
            if initiative.cells.yes().is_empty() {
                found.add(Core::NothingListed, format_args!("{here}/cells"));
            }
            for (term, _) in of_initiative(initiative).contradictions(&INITIATIVE) {
                found.add(term, format_args!("{here}/psychosocial_elements"));
            }
        }
        for (term, place) in of_programme(self).contradictions(&PROGRAMME) {
            if let ProgrammePlace::FamilyMembersBenefit = place {
                let listed = self.initiatives.iter().enumerate();
                for (place, _) in listed.filter(|(_, initiative)| benefits_family_members(initiative)) {
                    found.add(term, format_args!("initiatives/listed/{place}/beneficiaries/returning_family_member"));
                }
            } else {
                found.add(term, "needs_assessed_on");
            }
        }
    }
}
