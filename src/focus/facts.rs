//! What the rules are read from: the assessment, what another framework answers, and whether the
//! two agree.

use alloc::vec::Vec;

use super::{Assessment, Community, Flag, Lens, Report, Rule, SpecialistTopic};
use crate::read::Inconsistencies;
use crate::{Answer, Condition, Evaluation, Inconsistency, Terms, listed, mhpss};

use super::assessment::implied;
use crate::facts::names_some;

/// What an MHPSS assessment of the same practice answers, where FOCUS does not state it itself.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Facts, Flag, FromMhpss, Rule};
/// use dynamic_integration::{Mark, Per};
///
/// // Nothing else is taken over than what FOCUS leaves open.
/// let assessment = Assessment { flags: Per::from([(Flag::SpecialisedCare, true)]), ..Assessment::default() };
/// let mhpss = FromMhpss { culture_informed: Some(true), ..FromMhpss::default() };
/// let evaluation = Facts { focus: &assessment, mhpss }.evaluate();
/// let rule = evaluation.rule(Rule::CulturallyInformedSpecialists).unwrap();
/// let marks: Vec<_> = rule.points().map(|point| (point.mark(), point.answer().source().is_some())).collect();
/// assert_eq!(marks, [(Mark::Met, true), (Mark::NotAssessed, false), (Mark::NotAssessed, false)]);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FromMhpss {
    /// How the practice looks at mental health.
    pub lenses: Option<Terms<Lens>>,
    /// Whether it provides the layer of specialised care.
    pub specialised_care: Option<bool>,
    /// Whether the care of this layer is informed by culture.
    pub culture_informed: Option<bool>,
}

/// A FOCUS assessment, with what an MHPSS assessment of the same practice answers.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Facts, FromMhpss, Lens, Rule};
/// use dynamic_integration::{Mark, mhpss};
///
/// let assessment = Assessment::default();
/// let mhpss = FromMhpss { lenses: Some([Lens::Trauma].into()), ..FromMhpss::default() };
/// let evaluation = Facts { focus: &assessment, mhpss }.evaluate();
///
/// let answer = evaluation.answer(Rule::BeyondTrauma, Lens::BroadPsychosocial).unwrap();
/// assert_eq!((answer.mark(), answer.source()), (Mark::NotMet, Some(&mhpss::FRAMEWORK)));
/// assert_eq!(assessment.evaluate().mark(Rule::BeyondTrauma), Some(Mark::NotAssessed));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// What is recorded in FOCUS's words.
    pub focus: &'a Assessment,
    /// What is recorded elsewhere.
    pub mhpss: FromMhpss,
}

impl<'a> From<&'a Assessment> for Facts<'a> {
    fn from(focus: &'a Assessment) -> Self {
        Self { focus, mhpss: FromMhpss::default() }
    }
}

impl From<&mhpss::Assessment> for FromMhpss {
    /// ```
    /// use dynamic_integration::focus::FromMhpss;
    /// use dynamic_integration::mhpss::{Assessment, Function, Layer, LayerRecord};
    /// use dynamic_integration::Per;
    ///
    /// let clinic = LayerRecord { functions: Some([Function::Provide].into()), ..LayerRecord::default() };
    /// let actor = Assessment { layers: Per::from([(Layer::Specialised, clinic)]), ..Assessment::default() };
    /// assert_eq!(FromMhpss::from(&actor).specialised_care, Some(true));
    /// assert_eq!(FromMhpss::from(&actor).culture_informed, None);
    /// ```
    fn from(actor: &mhpss::Assessment) -> Self {
        let care = actor.layers.get(mhpss::Layer::Specialised);
        Self {
            lenses: actor.lenses,
            specialised_care: actor.provides(mhpss::Layer::Specialised).holds(),
            culture_informed: care.and_then(|care| care.flags.flag(mhpss::LayerFlag::CultureInformed)),
        }
    }
}

impl FromMhpss {
    /// Whether care is culture-informed; nothing where, as stated, there is no such care.
    fn culture(self) -> Option<bool> {
        if self.specialised_care == Some(false) { None } else { self.culture_informed }
    }
}

impl Facts<'_> {
    /// Every rule with its mark and the points that decided it.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Report> {
        Evaluation::of::<Rule>(self).with(Report::of(self.focus))
    }

    pub(super) fn lens(&self, lens: Lens) -> Answer {
        match (self.focus.lenses, self.mhpss.lenses) {
            (None, Some(taken)) => Answer::from(taken.contains(lens)).taken_from(&mhpss::FRAMEWORK),
            (stated, _) => listed(stated, lens).into(),
        }
    }

    /// Whether specialised care is provided.
    pub(super) fn specialised_care(&self) -> Condition {
        let stated = implied(self.focus.flags.flag(Flag::SpecialisedCare), names_some(self.focus.specialist_topics));
        match (stated, self.mhpss.specialised_care) {
            (None, Some(taken)) => Condition::new(Flag::SpecialisedCare, Some(taken)).taken_from(&mhpss::FRAMEWORK),
            (stated, _) => Condition::new(Flag::SpecialisedCare, stated),
        }
    }

    pub(super) fn specialist_topic(&self, topic: SpecialistTopic) -> Answer {
        match (self.focus.specialist_topics, self.mhpss.culture()) {
            (None, Some(taken)) if topic == SpecialistTopic::Culture => {
                Answer::from(taken).taken_from(&mhpss::FRAMEWORK)
            }
            (stated, _) => listed(stated, topic).into(),
        }
    }

    /// Facts that contradict each other, each with its place in the FOCUS assessment. A document
    /// that has any is refused; facts that are put together in code can be asked here.
    ///
    /// ```
    /// use dynamic_integration::Per;
    /// use dynamic_integration::focus::{Assessment, Facts, Flag};
    ///
    /// let flags = Per::from([(Flag::HasStaff, false), (Flag::StaffTrained, true)]);
    /// let assessment = Assessment { flags, ..Assessment::default() };
    /// assert_eq!(Facts::from(&assessment).inconsistencies()[0].path, "/flags/staff_trained");
    /// ```
    #[must_use]
    pub fn inconsistencies(&self) -> Vec<Inconsistency> {
        let mut found = Inconsistencies::default();
        self.check(&mut found);
        found.into_vec()
    }

    /// Reports facts that contradict each other.
    pub(crate) fn check(&self, found: &mut Inconsistencies) {
        self.check_flags(found);
        self.check_lists(found);
        for (community, volunteers) in &self.focus.volunteers {
            let idle = volunteers.present == Some(false) && names_some(volunteers.roles);
            let message = format_args!("volunteers have roles, but of the {community} community there are none");
            found.within("volunteers", |found| {
                found.within(community, |found| found.report(idle, "roles", message));
            });
        }
        let nothing_is_co_created = self.focus.somebody_is_active() == Some(false);
        let not_documented = self.focus.flags.flag(Flag::DocumentedMethod) == Some(false);
        if self.focus.method.is_some() {
            found.report(not_documented, "method", "a method is told, but `documented_method` is no");
            found.report(nothing_is_co_created, "method", "a method is told, but at no stage anything is co-created");
        }
    }

    fn check_flags(&self, found: &mut Inconsistencies) {
        let stated = |flag| self.focus.flags.flag(flag);
        let yes = |flag| stated(flag) == Some(true);
        let none_of = |community| self.focus.volunteers.get(community).and_then(|of| of.present) == Some(false);
        let no_volunteers = Community::ALL.iter().all(|community| none_of(*community));
        let nothing_is_co_created = self.focus.somebody_is_active() == Some(false);
        let elsewhere = self.mhpss.specialised_care;
        found.within("flags", |found| {
            found.report(
                yes(Flag::StaffTrained) && stated(Flag::HasStaff) == Some(false),
                Flag::StaffTrained,
                "staff are trained, but `has_staff` is no",
            );
            found.report(
                yes(Flag::VolunteersTrained) && no_volunteers,
                Flag::VolunteersTrained,
                "volunteers are trained, but neither community has volunteers",
            );
            found.report(
                stated(Flag::SpecialisedCare).is_some_and(|here| elsewhere.is_some_and(|there| there != here)),
                Flag::SpecialisedCare,
                "the MHPSS assessment says the opposite of the layer `specialised`",
            );
            found.report(
                yes(Flag::DocumentedMethod) && nothing_is_co_created,
                Flag::DocumentedMethod,
                "a method of co-creation is documented, but at no stage anything is co-created",
            );
        });
    }

    fn check_lists(&self, found: &mut Inconsistencies) {
        found.report(
            self.focus.is_trained() == Some(false) && names_some(self.focus.training_scopes),
            "training_scopes",
            "training covers something, but neither staff nor volunteers are trained",
        );
        found.report(
            self.focus.lenses.is_some_and(|here| self.mhpss.lenses.is_some_and(|there| there != here)),
            "lenses",
            "the MHPSS assessment lists other lenses",
        );
        if let Some(topics) = self.focus.specialist_topics {
            let stated = self.focus.flags.flag(Flag::SpecialisedCare);
            found.report(
                stated == Some(false) && !topics.is_empty(),
                "specialist_topics",
                "specialised care attends to something, but `specialised_care` is no",
            );
            found.report(
                stated.is_none() && self.mhpss.specialised_care == Some(false) && !topics.is_empty(),
                "specialist_topics",
                "specialised care attends to something, but the MHPSS assessment says that it is not provided",
            );
            let culture = topics.contains(SpecialistTopic::Culture);
            found.report(
                stated != Some(false) && self.mhpss.culture().is_some_and(|there| there != culture),
                "specialist_topics",
                "the MHPSS assessment says otherwise of `culture`: `culture_informed` of the layer `specialised`",
            );
        }
    }
}
