//! What is recorded of a practice in ASAP's words: its journey, and a checklist of recommendations.

use alloc::vec::Vec;

use super::presupposed::Fact;
use super::{
    AccessAnswer, AccessMeasure, Activity, Audience, Barrier, BuildUpStep, Channel, CrossCuttingTool, DeliveryStrategy,
    FeedbackFeature, Flag, FundingSource, IdeaSource, InformationQuality, JourneyReport, JourneyRule, NetworkPurpose,
    Participant, Phase, PhaseOutput, PillarActivity, Recommendation, ServiceSector, TargetGroup, WayOn,
    WiderBeneficiary,
};
use crate::read::Inconsistencies;
use crate::strict::document;
use crate::{Assessed, Condition, Date, Evaluation, Note, Per, RecordedMark, Terms, Text, all_of, any_of, listed};

document! {
    /// An assessment of one practice in ASAP's words. Its two parts are evaluated each on its own.
    ///
    /// ```
    /// use dynamic_integration::asap::{JourneyRule, Recommendation};
    /// use dynamic_integration::{Mark, Practice};
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "Language help at the doctor's" },
    ///     "asap": { "recommendations": { "marks": { "connectors": "met" } } }
    /// }"#)?;
    /// let evaluated = practice.evaluate();
    /// assert!(evaluated.by::<JourneyRule>().is_none()); // left out, and not evaluated to nothing known
    /// let recommendations = evaluated.by::<Recommendation>().unwrap();
    /// assert_eq!(recommendations.mark(Recommendation::Connectors), Some(Mark::Met));
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[derive(Default)]
    pub struct Assessment {
        /// How the practice was designed. Left out, it is not evaluated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub journey: Option<Journey>,
        /// Which recommendations are followed. Left out, they are not evaluated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub recommendations: Option<Checklist>,
    }

    /// The co-design journey of one practice. Everything may be left out: what is left out is not
    /// assessed. A list that is given is complete, and an empty one says none.
    ///
    /// ```
    /// use dynamic_integration::asap::{FeedbackFeature, Flag, Journey, JourneyRule, ServiceSector};
    /// use dynamic_integration::{Mark, Per, Terms};
    ///
    /// let journey = Journey {
    ///     sectors: Some(Terms::from([ServiceSector::Health, ServiceSector::Employment])),
    ///     feedback_loop: Some(Terms::NONE),
    ///     flags: Per::from([(Flag::AdvisoryBody, false)]),
    ///     ..Journey::default()
    /// };
    /// let evaluation = journey.evaluate();
    /// assert_eq!(evaluation.mark(JourneyRule::SeveralNeeds), Some(Mark::Met));
    /// assert_eq!(evaluation.mark(JourneyRule::FeedbackLoop), Some(Mark::NotMet)); // there is no feedback
    /// assert_eq!(evaluation.mark(JourneyRule::AdvisoryBody), Some(Mark::NotApplicable)); // of none, nothing is asked
    /// assert_eq!(evaluation.mark(JourneyRule::WayOn), Some(Mark::NotAssessed));
    /// ```
    #[derive(Default)]
    pub struct Journey {
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// The sectors in which the practice works.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sectors: Option<Terms<ServiceSector>>,
        /// How it meets several needs at once.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub strategies: Option<Terms<DeliveryStrategy>>,
        /// Whom it is made for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub target_groups: Option<Terms<TargetGroup>>,
        /// Who profits too.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub wider_beneficiaries: Option<Terms<WiderBeneficiary>>,
        /// The barriers that it takes on.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub barriers: Option<Terms<Barrier>>,
        /// What it does.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub activities: Option<Terms<Activity>>,
        /// How it reaches people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channels: Option<Terms<Channel>>,
        /// What the information that it gives is like.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub information_qualities: Option<Terms<InformationQuality>>,
        /// Who pays.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub funding_sources: Option<Terms<FundingSource>>,
        /// What the project behind the practice did.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub pillar_activities: Option<Terms<PillarActivity>>,
        /// What the project behind the practice made.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tools: Option<Terms<CrossCuttingTool>>,
        /// What is known of each phase.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub phases: Per<Phase, PhaseRecord>,
        /// The moves from phase to phase, in the order in which they happened. A move can happen
        /// more than once.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub moves: Option<Vec<Move>>,
        /// What came out of the phases: yes or no for each output.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub outputs: Per<PhaseOutput, bool>,
        /// The challenge that the design answers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub challenge: Option<Challenge>,
        /// The ideas among which the group could choose, where they are known one by one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ideas: Option<Vec<Idea>>,
        /// How things go on after the phase deliver.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ways_on: Option<Terms<WayOn>>,
        /// The day on which each step of the build-up first started.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub build_up: Per<BuildUpStep, Date>,
        /// The local network.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub network: Option<LocalNetwork>,
        /// The sessions in which those who take part learn.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub capacity_building: Option<CapacityBuilding>,
        /// Whether each measure for access was provided at the events that were held.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub access_measures: Per<AccessMeasure, AccessAnswer>,
        /// What the feedback loop has. An empty list says that there is no feedback.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub feedback_loop: Option<Terms<FeedbackFeature>>,
        /// Yes or no answers on the practice as a whole.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub flags: Per<Flag, bool>,
        /// Rules that cannot be asked of this practice, each with the reason.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub out_of_scope: Per<JourneyRule, Text>,
        /// A note on a rule.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<JourneyRule, Note>,
    }

    /// What is known of one phase. An empty record says nothing.
    ///
    /// ```
    /// use dynamic_integration::asap::{Journey, JourneyRule, Participant, Phase, PhaseRecord};
    /// use dynamic_integration::{Mark, Per, Terms};
    ///
    /// let record = PhaseRecord { started: Some("2022-03-01".parse()?), ..PhaseRecord::default() };
    /// let mut journey = Journey { phases: Per::from([(Phase::Develop, record)]), ..Journey::default() };
    /// assert_eq!(journey.took_place(Phase::Develop).holds(), Some(true)); // it started, so it was
    ///
    /// journey.phases.insert(Phase::Develop, PhaseRecord {
    ///     participants: Some(Terms::from(Participant::MigrantOrganisation)),
    ///     ..PhaseRecord::default()
    /// });
    /// let answer = journey.evaluate().answer(JourneyRule::UsersInEveryPhase, Phase::Develop).unwrap();
    /// assert_eq!(answer.mark(), Mark::PartlyMet); // those who speak for users count in part
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[derive(Default)]
    pub struct PhaseRecord {
        /// Whether it took place. It did, too, where a fact is recorded that it could not be
        /// without, such as the day on which it started.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub took_place: Option<bool>,
        /// The day on which it first started.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub started: Option<Date>,
        /// Who took part.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub participants: Option<Terms<Participant>>,
    }

    /// A move from one phase to another.
    ///
    /// ```
    /// use dynamic_integration::asap::{Journey, Move, Phase};
    ///
    /// let back = Move { from: Phase::Deliver, to: Phase::Develop };
    /// let journey = Journey { moves: Some(vec![back, back]), ..Journey::default() };
    /// assert!(journey.evaluate().beside().warnings.is_empty()); // a way back, and twice, is foreseen
    /// assert_eq!(journey.took_place(Phase::Deliver).holds(), Some(true)); // it was left
    /// assert_eq!(journey.took_place(Phase::Discover).holds(), None);
    /// ```
    #[derive(Copy)]
    pub struct Move {
        /// The phase that was left.
        pub from: Phase,
        /// The phase that was entered.
        pub to: Phase,
    }

    /// The challenge that the design answers. Empty, it says nothing.
    ///
    /// ```
    /// use dynamic_integration::asap::{Challenge, Journey, JourneyRule, Phase, PhaseOutput, ServiceSector};
    /// use dynamic_integration::Mark;
    ///
    /// let challenge = Challenge { sector: Some(ServiceSector::Health), ..Challenge::default() };
    /// let journey = Journey { challenge: Some(challenge), ..Journey::default() };
    /// assert_eq!(journey.took_place(Phase::Define).holds(), Some(true)); // in which a challenge is framed
    /// let evaluation = journey.evaluate();
    /// let framing = |output| evaluation.answer(JourneyRule::FramedChallenge, output).unwrap().mark();
    /// assert_eq!(framing(PhaseOutput::SectorNamed), Mark::Met);
    /// assert_eq!(framing(PhaseOutput::OpenQuestion), Mark::NotAssessed); // its wording is not analysed
    ///
    /// let empty = Journey { challenge: Some(Challenge::default()), ..Journey::default() };
    /// assert_eq!(empty.took_place(Phase::Define).holds(), None);
    /// ```
    #[derive(Default)]
    pub struct Challenge {
        /// Its wording, which is kept and not analysed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub text: Option<Text>,
        /// The sector in which it lies: one of those in which the practice works.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<ServiceSector>,
    }

    /// One possible answer to the challenge.
    ///
    /// ```
    /// use dynamic_integration::asap::{Idea, IdeaSource, Journey, JourneyRule, PhaseOutput};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let idea = |from| Ok::<_, dynamic_integration::InvalidValue>(Idea { text: "A desk".parse()?, from });
    /// let found = |ideas| {
    ///     let evaluation = Journey { ideas: Some(ideas), ..Journey::default() }.evaluate();
    ///     let of = |output| evaluation.answer(JourneyRule::Diverged, output).unwrap().mark();
    ///     [PhaseOutput::SeveralIdeas, PhaseOutput::IdeasFromNetworkOrSessions].map(of)
    /// };
    /// assert_eq!(found(vec![idea(Some(IdeaSource::LocalNetwork.into()))?]), [Mark::NotMet, Mark::Met]);
    /// assert_eq!(found(vec![idea(Some(Terms::NONE))?, idea(None)?]), [Mark::Met, Mark::NotAssessed]);
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub struct Idea {
        /// What it is, in a few words.
        pub text: Text,
        /// Where it came from. An empty list says: from elsewhere.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Terms<IdeaSource>>,
    }

    /// The local network of public services, civil society and communities.
    ///
    /// ```
    /// use dynamic_integration::asap::{Aspect, Journey, JourneyRule, LocalNetwork, Participant};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let members = Terms::from([Participant::PublicServiceProvider, Participant::CommunityRepresentative]);
    /// let network = LocalNetwork { members: Some(members), ..LocalNetwork::default() };
    /// let evaluation = Journey { network: Some(network), ..Journey::default() }.evaluate();
    /// let has = |aspect| evaluation.answer(JourneyRule::NetworkMembers, aspect).unwrap().mark();
    /// assert_eq!(has(Aspect::MigrantVoices), Mark::Met);
    /// assert_eq!(has(Aspect::NonGovernmental), Mark::NotMet); // the list is complete
    /// assert_eq!(evaluation.mark(JourneyRule::NetworkPurposes), Some(Mark::NotAssessed));
    /// ```
    #[derive(Default)]
    pub struct LocalNetwork {
        /// Who belongs to it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub members: Option<Terms<Participant>>,
        /// What it is for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub purposes: Option<Terms<NetworkPurpose>>,
    }

    /// The sessions of capacity building.
    ///
    /// ```
    /// use dynamic_integration::asap::{CapacityBuilding, Journey, JourneyRule};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let reached = |reached| {
    ///     let journey = Journey { capacity_building: Some(CapacityBuilding { reached }), ..Journey::default() };
    ///     journey.evaluate().mark(JourneyRule::CapacityBuilding)
    /// };
    /// assert_eq!(reached(Some(Terms::NONE)), Some(Mark::NotMet));
    /// assert_eq!(reached(None), Some(Mark::NotAssessed)); // there were sessions, and who learned in them is open
    /// ```
    #[derive(Default)]
    pub struct CapacityBuilding {
        /// Who learned in them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reached: Option<Terms<Participant>>,
    }

    /// The recommendations, each marked by an assessor.
    ///
    /// ```
    /// use dynamic_integration::asap::{Checklist, Recommendation};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let text = r#"{ "as": [], "marks": { "safe_spaces": "partly_met" } }"#;
    /// let mut checklist: Checklist = serde_json::from_str(text)?;
    /// let evaluation = checklist.evaluate();
    /// assert_eq!(evaluation.mark(Recommendation::SafeSpaces), Some(Mark::PartlyMet)); // to everybody
    /// assert_eq!(evaluation.total().not_applicable, 12); // each to somebody else
    ///
    /// checklist.audiences = None;
    /// assert_eq!(checklist.evaluate().total().not_applicable, 0); // all are read alike
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    pub struct Checklist {
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// As whom they are read: what is addressed to other audiences does not apply then, and
        /// the empty list leaves what is addressed to nobody in particular. Left out, all are read
        /// alike.
        #[serde(rename = "as", skip_serializing_if = "Option::is_none")]
        pub audiences: Option<Terms<Audience>>,
        /// The mark of each recommendation. One that is left out is not assessed.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub marks: Per<Recommendation, RecordedMark>,
        /// A note on a recommendation, with or without a mark.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<Recommendation, Note>,
    }
}

impl Assessment {
    pub(crate) fn check(&self, found: &mut Inconsistencies) {
        if let Some(journey) = &self.journey {
            found.within("journey", |found| journey.check(found));
        }
        if let Some(recommendations) = &self.recommendations {
            found.within("recommendations", |found| recommendations.check(found));
        }
    }
}

impl Journey {
    /// Every rule of the journey with its mark and the points that decided it.
    ///
    /// ```
    /// use dynamic_integration::asap::{Journey, JourneyRule, Participant, Phase, PhaseRecord};
    /// use dynamic_integration::{Mark, Per, Terms};
    ///
    /// let who = |participants: &[Participant]| PhaseRecord {
    ///     participants: Some(participants.iter().copied().collect()),
    ///     ..PhaseRecord::default()
    /// };
    /// let journey = Journey {
    ///     phases: Per::from([
    ///         (Phase::Discover, who(&[Participant::EndUser, Participant::Expert])),
    ///         (Phase::Define, who(&[Participant::Expert])),
    ///     ]),
    ///     ..Journey::default()
    /// };
    /// let evaluation = journey.evaluate();
    ///
    /// let users = evaluation.rule(JourneyRule::UsersInEveryPhase).unwrap();
    /// assert_eq!(users.mark(), Mark::PartlyMet);
    /// assert_eq!(evaluation.beside().without_those_concerned, [Phase::Define]);
    /// // Somebody took part, so the two phases took place; of the others nothing is known.
    /// assert_eq!(evaluation.mark(JourneyRule::FourPhases), Some(Mark::NotAssessed));
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<JourneyReport> {
        Evaluation::of::<JourneyRule>(self).with(JourneyReport::of(self))
    }

    /// Whether a phase took place: as stated, or because a fact is recorded that presupposes it.
    ///
    /// ```
    /// use dynamic_integration::asap::{Journey, Phase, PhaseOutput};
    /// use dynamic_integration::Per;
    ///
    /// let journey = Journey { outputs: Per::from([(PhaseOutput::Prototype, true)]), ..Journey::default() };
    /// assert_eq!(journey.took_place(Phase::Deliver).holds(), Some(true));
    /// assert_eq!(journey.took_place(Phase::Develop).holds(), None);
    /// ```
    #[must_use]
    pub fn took_place(&self, phase: Phase) -> Condition {
        Condition::new(phase, self.known(Fact::TookPlace(phase)))
    }

    /// Whether a phase and the one after it both took place.
    pub(super) fn took_place_both(&self, earlier: Phase, later: Phase) -> Condition {
        let both = [earlier, later].map(|phase| self.took_place(phase).holds());
        Condition::new((earlier, later), all_of(both))
    }

    /// Who took part in a phase.
    pub(super) fn participants(&self, phase: Phase) -> Option<Terms<Participant>> {
        self.phases.get(phase)?.participants
    }

    /// When a phase first started.
    pub(super) fn started(&self, phase: Phase) -> Option<Date> {
        self.phases.get(phase)?.started
    }

    /// A yes or no answer, also where another one presupposes it.
    pub(super) fn flag(&self, flag: Flag) -> Option<bool> {
        self.known(Fact::Flag(flag))
    }

    /// Whether something came out of its phase: as stated, because another fact presupposes it,
    /// or because the ideas that are listed say so.
    pub(super) fn output(&self, output: PhaseOutput) -> Option<bool> {
        self.known(Fact::Output(output)).or_else(|| match output {
            PhaseOutput::SeveralIdeas => self.several_ideas_listed(),
            PhaseOutput::IdeasFromNetworkOrSessions => self.ideas_listed_from_network_or_sessions(),
            _ => None,
        })
    }

    fn several_ideas_listed(&self) -> Option<bool> {
        self.ideas.as_ref().map(|ideas| ideas.len() >= 2)
    }

    fn ideas_listed_from_network_or_sessions(&self) -> Option<bool> {
        any_of(self.ideas.as_ref()?.iter().map(|idea| idea.from.map(|from| !from.is_empty())))
    }

    fn check(&self, found: &mut Inconsistencies) {
        for fact in Fact::all() {
            self.check_presupposed(fact, found);
        }
        if let Some(sector) = self.challenge.as_ref().and_then(|challenge| challenge.sector) {
            let elsewhere = listed(self.sectors, sector) == Some(false);
            found.within("challenge", |found| {
                found.report(elsewhere, "sector", format_args!("`{sector}` is not in the list `sectors`"));
            });
        }
        for (output, listed) in [
            (PhaseOutput::SeveralIdeas, self.several_ideas_listed()),
            (PhaseOutput::IdeasFromNetworkOrSessions, self.ideas_listed_from_network_or_sessions()),
        ] {
            if let (Some(stated), Some(listed)) = (self.outputs.flag(output), listed) {
                let message =
                    format_args!("the list says {listed} to `outputs/{output}`, which is recorded as {stated}");
                found.report(stated != listed, "ideas", message);
            }
        }
    }
}

impl Checklist {
    /// Every recommendation with its mark.
    ///
    /// ```
    /// use dynamic_integration::asap::{Audience, Checklist, Recommendation, Theme};
    /// use dynamic_integration::{Mark, Per, RecordedMark, Terms};
    ///
    /// let checklist = Checklist {
    ///     audiences: Some(Terms::from(Audience::Governments)),
    ///     marks: Per::from([(Recommendation::InformationCentres, RecordedMark::Met)]),
    ///     ..Checklist::default()
    /// };
    /// let evaluation = checklist.evaluate();
    ///
    /// assert_eq!(evaluation.mark(Recommendation::InformationCentres), Some(Mark::Met));
    /// assert_eq!(evaluation.mark(Recommendation::LanguageAndLiteracy), Some(Mark::NotAssessed));
    /// assert_eq!(evaluation.mark(Recommendation::RespectfulTerms), Some(Mark::NotApplicable)); // to the media
    /// assert_eq!(evaluation.section(Theme::Governments).unwrap().coverage().to_string(), "1/5");
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> Evaluation {
        Evaluation::of::<Recommendation>(self)
    }

    /// Whether a recommendation is addressed to somebody else than those as whom it is read.
    pub(super) fn is_for_others(&self, recommendation: Recommendation) -> bool {
        let audience = recommendation.theme().audience();
        audience.is_some_and(|audience| listed(self.audiences, audience) == Some(false))
    }

    fn check(&self, found: &mut Inconsistencies) {
        found.within("marks", |found| {
            for (recommendation, mark) in &self.marks {
                let applies = *mark != RecordedMark::NotApplicable;
                let theme = recommendation.theme().code();
                let message = format_args!("it is addressed to `{theme}`, which is not in the list `as`");
                found.report(applies && self.is_for_others(recommendation), recommendation, message);
            }
        });
    }
}
