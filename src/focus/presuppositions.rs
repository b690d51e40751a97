//! The table of presuppositions, and the places where its facts are recorded.

use super::{Assessment, Community, Contradiction, Flag, LabourOpening, Partner, PartnerKind, Stage};
use crate::presupposition::{self, Conclusions, Presupposition};

/// A fact of an assessment that takes part in presuppositions.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    Flag(Flag),
    /// A community has volunteers.
    Volunteers(Community),
    /// Group: the roles of the volunteers of a community.
    Roles(Community),
    /// Group: the training scopes.
    TrainingScopes,
    /// Group: the specialist topics.
    SpecialistTopics,
    /// Group: the text on the method.
    Method,
    /// A community decides together with others, or leads, at a stage.
    Active(Stage, Community),
    /// Choice: some community has volunteers.
    SomeVolunteers,
    /// Choice: staff or volunteers are trained.
    SomebodyTrained,
    /// Choice: some community is active at some stage.
    CoCreation,
}

impl presupposition::Place for Place {
    fn index(self) -> usize {
        match self {
            Self::Flag(flag) => flag as usize,
            Self::Volunteers(community) => 32 + community as usize,
            Self::Roles(community) => 34 + community as usize,
            Self::TrainingScopes => 36,
            Self::SpecialistTopics => 37,
            Self::Method => 38,
            Self::SomeVolunteers => 39,
            Self::SomebodyTrained => 40,
            Self::CoCreation => 41,
            Self::Active(stage, community) => 64 + 2 * stage as usize + community as usize,
        }
    }
}

const TRAINED: &[Place] = &[Place::Flag(Flag::StaffTrained), Place::Flag(Flag::VolunteersTrained)];
const VOLUNTEERS: &[Place] = &[Place::Volunteers(Community::Arriving), Place::Volunteers(Community::Receiving)];
const CELLS: &[Place] = &[
    Place::Active(Stage::Assessment, Community::Arriving),
    Place::Active(Stage::Assessment, Community::Receiving),
    Place::Active(Stage::Design, Community::Arriving),
    Place::Active(Stage::Design, Community::Receiving),
    Place::Active(Stage::Implementation, Community::Arriving),
    Place::Active(Stage::Implementation, Community::Receiving),
    Place::Active(Stage::Monitoring, Community::Arriving),
    Place::Active(Stage::Monitoring, Community::Receiving),
    Place::Active(Stage::Evaluation, Community::Arriving),
    Place::Active(Stage::Evaluation, Community::Receiving),
];

const fn row(contradiction: Contradiction, claim: Place, premise: Place) -> Presupposition<Place> {
    Presupposition::new(contradiction.erase(), claim, premise)
}

pub(super) static ROWS: [Presupposition<Place>; 10] = [
    row(Contradiction::TrainedWithoutStaff, Place::Flag(Flag::StaffTrained), Place::Flag(Flag::HasStaff)),
    Presupposition::choice(
        Contradiction::TrainedWithoutVolunteers.erase(),
        Place::Flag(Flag::VolunteersTrained),
        Place::SomeVolunteers,
        VOLUNTEERS,
    ),
    row(
        Contradiction::RoleWithoutVolunteers,
        Place::Roles(Community::Arriving),
        Place::Volunteers(Community::Arriving),
    ),
    row(
        Contradiction::RoleWithoutVolunteers,
        Place::Roles(Community::Receiving),
        Place::Volunteers(Community::Receiving),
    ),
    Presupposition::choice(
        Contradiction::ScopeWithoutTraining.erase(),
        Place::TrainingScopes,
        Place::SomebodyTrained,
        TRAINED,
    ),
    row(
        Contradiction::CareDetailWithoutCare,
        Place::Flag(Flag::CulturallyInformedCare),
        Place::Flag(Flag::SpecialisedCare),
    ),
    row(Contradiction::CareDetailWithoutCare, Place::SpecialistTopics, Place::Flag(Flag::SpecialisedCare)),
    row(Contradiction::DriverWithoutSay, Place::Flag(Flag::DriveOwnCare), Place::Flag(Flag::SayInOwnCare)),
    row(Contradiction::MethodWithoutFlag, Place::Method, Place::Flag(Flag::DocumentedMethod)),
    Presupposition::choice(
        Contradiction::MethodWithoutCoCreation.erase(),
        Place::Flag(Flag::DocumentedMethod),
        Place::CoCreation,
        CELLS,
    ),
];

/// Returns what the assessment states about a fact.
pub(super) fn stated(record: &Assessment, place: Place) -> Option<bool> {
    let group = |something: bool| something.then_some(true);
    match place {
        Place::Flag(flag) => record.flags.get(flag),
        Place::Volunteers(community) => record.volunteers.get(community)?.present,
        Place::Roles(community) => group(!record.volunteers.get(community)?.roles.yes().is_empty()),
        Place::TrainingScopes => group(!record.training_scopes.yes().is_empty()),
        Place::SpecialistTopics => group(!record.specialist_topics.yes().is_empty()),
        Place::Method => group(record.method.is_some()),
        Place::Active(stage, community) => Some(record.involvement(stage, community)?.is_active()),
        Place::SomeVolunteers | Place::SomebodyTrained | Place::CoCreation => None,
    }
}

/// Returns the path to a claim, relative to the assessment.
pub(super) fn path(claim: Place) -> String {
    match claim {
        Place::Flag(flag) => format!("flags/{flag}"),
        Place::Roles(community) => format!("volunteers/{community}/roles"),
        Place::Volunteers(community) => format!("volunteers/{community}/present"),
        Place::TrainingScopes => "training_scopes".into(),
        Place::SpecialistTopics => "specialist_topics".into(),
        Place::Method => "method".into(),
        Place::Active(stage, community) => format!("participation/{stage}/{community}"),
        Place::SomeVolunteers => "volunteers".into(),
        Place::SomebodyTrained => "flags".into(),
        Place::CoCreation => "participation".into(),
    }
}

/// A fact of one partner that takes part in presuppositions.
#[derive(Debug, Clone, Copy)]
enum OfPartner {
    Business,
    /// Group: the ways into work.
    LabourOpenings,
}

impl presupposition::Place for OfPartner {
    fn index(self) -> usize {
        self as usize
    }
}

static ROWS_OF_PARTNER: [Presupposition<OfPartner>; 1] = [Presupposition::new(
    Contradiction::OpeningWithoutBusiness.erase(),
    OfPartner::LabourOpenings,
    OfPartner::Business,
)];

/// The facts of a partner, stated or concluded.
impl Partner {
    fn conclusions(&self) -> Conclusions {
        Conclusions::of(&ROWS_OF_PARTNER, |place| match place {
            OfPartner::Business => self.kinds.get(PartnerKind::Business),
            OfPartner::LabourOpenings => (!self.labour_openings.yes().is_empty()).then_some(true),
        })
    }

    pub(super) fn is_of_kind(&self, kind: PartnerKind) -> Option<bool> {
        match kind {
            PartnerKind::Business => self.conclusions().get(OfPartner::Business),
            kind => self.kinds.get(kind),
        }
    }

    pub(super) fn opens(&self, opening: LabourOpening) -> Option<bool> {
        self.conclusions().in_group(OfPartner::LabourOpenings, self.labour_openings).get(opening)
    }

    pub(super) fn opening_without_business(&self) -> bool {
        self.conclusions().contradictions(&ROWS_OF_PARTNER).next().is_some()
    }
}
