//! The explanation of the evaluation by one rule set.

use super::words::Words;
use super::{
    ExplainedPoint, ExplainedReason, ExplainedRule, ExplainedRuleSet, ExplainedSection, ExplainedWarning, Gap,
    MarkedRule, OpenQuestion,
};
use crate::core_terms::ReasonKind;
use crate::evaluation::{PointResult, RuleResult, View};
use crate::languages::Wording;
use crate::mark::{Mark, Tally};
use crate::shown::{Part, Slip, Text};
use crate::term::{AnyTerm, Reason};

impl ExplainedRuleSet {
    /// Explains an evaluation by any rule set: marks and results, without notes and reports.
    ///
    /// ```
    /// use dynamic_integration::explain::ExplainedRuleSet;
    /// use dynamic_integration::languages::Wording;
    /// use dynamic_integration::spring::Assessment;
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// let explained = ExplainedRuleSet::of(&evaluation, Wording::english());
    /// assert_eq!(explained.open_questions.len(), 12);
    /// assert_eq!(explained.rules[0].rule.label, "Access for diverse groups");
    /// ```
    #[must_use]
    pub fn of<'a>(evaluation: impl Into<View<'a>>, wording: Wording<'_>) -> Self {
        explain(Part::of(evaluation.into()), Words(wording))
    }

    /// Returns a rule, or `None` if it belongs to another rule set.
    #[must_use]
    pub fn rule(&self, rule: impl Into<AnyTerm>) -> Option<&ExplainedRule> {
        let id = rule.into().id();
        self.rules.iter().find(|explained| explained.rule.id == id)
    }
}

pub(super) fn explain(part: Part<'_>, words: Words<'_>) -> ExplainedRuleSet {
    let (view, explain) = (part.view, Explain { words, part: &part });
    let section = |(section, tally): (AnyTerm, Tally)| ExplainedSection {
        section: words.labelled(section),
        reached: tally.into(),
    };
    let warning = |slip: &Slip<'_>| ExplainedWarning {
        warning: words.labelled(slip.warning.term),
        path: slip.path.clone(),
        about: slip.about.clone(),
        value: slip.value.map(|value| words.labelled(value)),
    };
    let precondition = view
        .precondition()
        .map(|rule| MarkedRule { rule: words.labelled(rule.term()), mark: words.worded(rule.mark()) });
    let vocabulary = view.rule_set().vocabulary();
    ExplainedRuleSet {
        title: words.0.title(view.rule_set()),
        rule_set: words.labelled(vocabulary),
        version: view.rule_set().version(),
        framework: words.framework(view.framework()),
        assessed: words.attribution(view.attribution()),
        taken_from: view.taken_from().into_iter().map(|framework| words.framework(framework)).collect(),
        total: view.total().into(),
        observations: view.observations(),
        sections: view.sections().map(section).collect(),
        rules: view.rules().map(|rule| explain.rule(&rule)).collect(),
        precondition,
        gaps: view.gaps().map(|rule| explain.gap(&rule)).collect(),
        open_questions: view.open_questions().map(|rule| explain.open_question(&rule)).collect(),
        warnings: part.warnings.iter().map(warning).collect(),
        report: words.details(part.report),
        recorded: words.details(part.recorded),
    }
}

struct Explain<'a> {
    words: Words<'a>,
    part: &'a Part<'a>,
}

impl Explain<'_> {
    fn rule(&self, rule: &RuleResult<'_>) -> ExplainedRule {
        let Self { words, part } = self;
        let term = rule.term();
        let finding = part.findings.get(&term);
        let reasons = |kind| self.reasons(rule.reasons(), kind);
        ExplainedRule {
            rule: words.labelled(term),
            section: rule.section().id(),
            basis: words.worded(term.basis()),
            strength: words.worded(rule.strength()),
            mark: words.worded(rule.mark()),
            tally: rule.tally(),
            open_guard: rule.open_guard().map(|guard| words.name(guard)),
            failed_guard: part.failed_guards.get(&term).map(|guard| words.name(*guard)),
            out_of_scope: rule.out_of_scope().cloned(),
            mark_in_scope: rule.out_of_scope().map(|_| words.worded(rule.mark_in_scope())),
            points: rule.points().map(|point| self.point(rule, &point)).collect(),
            note: part.notes.get(&term).map(|note| words.remark(Text::note(note))),
            finding: finding.map(|finding| finding.text.clone()),
            tools: finding
                .iter()
                .flat_map(|finding| &finding.inspiring_tools)
                .map(|tool| words.remark(Text::link(tool)))
                .collect(),
            why: reasons(ReasonKind::Why),
            how: reasons(ReasonKind::How),
        }
    }

    fn point(&self, rule: &RuleResult<'_>, point: &PointResult<'_>) -> ExplainedPoint {
        let Self { words, part } = self;
        let set_aside = part.set_aside(rule.term(), point.id());
        let mut terms = point.id().iter();
        // A note is on a term.
        let only = terms.next().filter(|_| terms.next().is_none());
        ExplainedPoint {
            name: words.name(point.id()),
            mark: words.worded(point.mark()),
            taken_from: point.answer().taken_from().map(|framework| words.labelled(framework)),
            open_question: point.answer().open_question().map(|question| words.name(question)),
            recorded: set_aside.map(|set_aside| words.worded(set_aside.mark)),
            not_applicable: point.not_applicable().or(set_aside.and_then(|aside| aside.reason.as_ref())).cloned(),
            note: only.and_then(|term| part.notes.get(&term)).map(|note| words.remark(Text::note(note))),
        }
    }

    fn gap(&self, rule: &RuleResult<'_>) -> Gap {
        let Self { words, .. } = self;
        let left = rule.requirements_left().points;
        Gap {
            rule: words.labelled(rule.term()),
            strength: words.worded(rule.strength()),
            mark: words.worded(rule.mark()),
            first_answer: rule.open_guard().map(|guard| words.name(guard)),
            left: left.map(|point| self.point(rule, &point)).collect(),
            why: self.reasons(rule.reasons_left(), ReasonKind::Why),
            how: self.reasons(rule.reasons_left(), ReasonKind::How),
        }
    }

    fn open_question(&self, rule: &RuleResult<'_>) -> OpenQuestion {
        let Self { words, .. } = self;
        let open = rule.points().filter(|point| point.mark() == Mark::NotAssessed);
        OpenQuestion {
            rule: words.labelled(rule.term()),
            strength: words.worded(rule.strength()),
            first_answer: rule.open_guard().map(|guard| words.name(guard)),
            points: open.map(|point| self.point(rule, &point)).collect(),
        }
    }

    fn reasons(&self, reasons: impl Iterator<Item = &'static Reason>, kind: ReasonKind) -> Vec<ExplainedReason> {
        reasons.filter(|reason| reason.kind == kind).map(|reason| self.words.reason(reason)).collect()
    }
}
