//! The record of a practice's journey.

use crate::asap::{
    AccessMeasure, BuildUpStep, CodesignAct, Edition, FeedbackFeature, Flag, GuidingQuestion, IdeaSource, JourneyRule,
    NetworkFunction, NetworkPurpose, NextStep, Participant, Phase, PhaseOutput, ServiceSector,
};
use crate::document::document;
use crate::facts::{Facts, Flags, TermMap, Things};
use crate::values::{Attribution, Date, NonBlankText, Note};

document! {
    /// The journey of one practice: its co-design. A field that is left out is not assessed.
    ///
    /// ```
    /// use dynamic_integration::asap::{Flag, Journey, JourneyRule, PhaseOutput};
    /// use dynamic_integration::facts::{Facts, Flags};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let journey = Journey {
    ///     outputs: Flags::from([(PhaseOutput::TestedWithUsers, true)]),
    ///     flags: Flags::from([(Flag::AdvisoryBody, false)]),
    ///     feedback_loop: Facts::none(),
    ///     ..Journey::default()
    /// };
    /// let evaluation = journey.evaluate();
    /// let mark = |rule, point| evaluation.answer(rule, point).map(|answer| answer.mark());
    /// assert_eq!(mark(JourneyRule::TestedAndRefined, PhaseOutput::Prototype), Some(Mark::Met)); // tested, so it exists
    /// assert_eq!(evaluation.mark(JourneyRule::FeedbackLoop), Mark::NotMet);
    /// assert_eq!(evaluation.mark(JourneyRule::AdvisoryBody), Mark::NotApplicable); // there is no advisory body
    /// assert_eq!(evaluation.mark(JourneyRule::NextStep), Mark::NotAssessed);
    /// ```
    #[derive(Default)]
    #[check(find_contradictions)]
    pub struct Journey {
        /// The edition of the handbook.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// The phases of the design.
        pub default phases: TermMap<Phase, PhaseRecord>,
        /// The moves from phase to phase. A move can happen more than once.
        pub default moves: Vec<Move>,
        /// The outputs of the phases.
        pub default outputs: Flags<PhaseOutput>,
        /// The ways in which users contribute to the design.
        pub default user_acts: Facts<CodesignAct>,
        /// The challenge that the design responds to.
        pub default challenge: Challenge,
        /// The ideas for meeting it.
        pub default ideas: Things<Idea>,
        /// The steps taken after the phase deliver.
        pub default next_steps: Facts<NextStep>,
        /// The date on which each step of the build-up started, as far as it is known.
        pub default build_up: TermMap<BuildUpStep, Date>,
        /// The local network.
        pub default network: LocalNetwork,
        /// Capacity building.
        pub default capacity_building: CapacityBuilding,
        /// The measures that make events accessible.
        pub default access_measures: Facts<AccessMeasure>,
        /// For each access measure that is not needed: the reason.
        pub default not_applicable: TermMap<AccessMeasure, NonBlankText>,
        /// The features of the feedback loop.
        pub default feedback_loop: Facts<FeedbackFeature>,
        /// The guiding questions that the practice asks itself.
        pub default questions_asked: Facts<GuidingQuestion>,
        /// Facts about the design as a whole.
        pub default flags: Flags<Flag>,
        /// For each rule that is out of scope: the reason.
        pub default out_of_scope: TermMap<JourneyRule, NonBlankText>,
        /// Notes on rules.
        pub default notes: TermMap<JourneyRule, Note>,
    }

    /// A phase of the design.
    #[derive(Default)]
    pub struct PhaseRecord {
        /// The phase took place. Any other entry about the phase implies it.
        pub optional took_place: bool,
        /// The date on which the phase first started, as far as it is known.
        pub optional started: Date,
        /// The people and bodies that took part.
        pub default participants: Facts<Participant>,
    }

    /// A move from a phase to another phase, or to a next step. Exactly one of these two ends is recorded.
    ///
    /// ```
    /// use dynamic_integration::asap::{Move, NextStep, Phase};
    ///
    /// assert!(Move::to_phase(Phase::Deliver, Phase::Develop).is_foreseen()); // a way back
    /// assert!(Move::to_next_step(Phase::Deliver, NextStep::Replicate).is_foreseen());
    /// assert!(!Move::to_phase(Phase::Discover, Phase::Deliver).is_foreseen()); // two phases are skipped
    /// ```
    #[derive(Copy)]
    pub struct Move {
        /// The phase that is left.
        pub leaves: Phase,
        /// The phase that is entered.
        pub optional enters: Phase,
        /// The next step that is taken.
        pub optional next_step: NextStep,
    }

    /// The challenge that the design responds to.
    #[derive(Default)]
    pub struct Challenge {
        /// The wording of the challenge. It is kept and not analysed.
        pub optional text: NonBlankText,
        /// The sector that it belongs to.
        pub optional sector: ServiceSector,
    }

    /// An idea for meeting the challenge.
    pub struct Idea {
        /// The idea, in words.
        pub text: NonBlankText,
        /// The settings in which it came up.
        pub default sources: Facts<IdeaSource>,
    }

    /// The local network of many stakeholders.
    #[derive(Default)]
    pub struct LocalNetwork {
        /// Its members.
        pub default members: Facts<Participant>,
        /// Its purposes.
        pub default purposes: Facts<NetworkPurpose>,
        /// Its functions in the design.
        pub default functions: Facts<NetworkFunction>,
    }

    /// Capacity building.
    #[derive(Default)]
    pub struct CapacityBuilding {
        /// The people and bodies for whom sessions were held.
        pub default held_for: Facts<Participant>,
    }
}

impl Move {
    /// Creates a move from one phase to another.
    #[must_use]
    pub const fn to_phase(leaves: Phase, enters: Phase) -> Self {
        Self { leaves, enters: Some(enters), next_step: None }
    }

    /// Creates a move from a phase to a next step.
    #[must_use]
    pub const fn to_next_step(leaves: Phase, next_step: NextStep) -> Self {
        Self { leaves, enters: None, next_step: Some(next_step) }
    }

    /// Returns `true` if the double diamond includes this move, as this crate reads it.
    #[must_use]
    pub fn is_foreseen(self) -> bool {
        match self.enters {
            Some(phase) => self.leaves.leads_to().contains(&phase),
            None => self.leaves == Phase::Deliver,
        }
    }

    /// Returns `true` if it leads either to a phase or to a next step, not to both or neither.
    pub(super) const fn has_one_end(self) -> bool {
        self.enters.is_some() != self.next_step.is_some()
    }
}

impl Phase {
    /// Returns the phases to which a group may move on, or back. From the phase deliver, it may also move to a next
    /// step.
    ///
    /// The source draws no way back. This crate reads that a finding may lead back to an earlier phase.
    #[must_use]
    pub const fn leads_to(self) -> &'static [Self] {
        match self {
            Self::Discover => &[Self::Define],
            Self::Define | Self::Deliver => &[Self::Develop, Self::Discover],
            Self::Develop => &[Self::Deliver, Self::Define],
        }
    }
}
