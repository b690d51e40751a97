//! An explanation as plain text, in lines of at most 100 columns.

use std::fmt::{self, Write as _};

use super::{
    Cell, Detail, ExplainedAttribution, ExplainedFact, ExplainedName, ExplainedPoint, ExplainedProfile,
    ExplainedReason, ExplainedRule, ExplainedRuleSet, ExplainedSubject, Explanation, Gap, Labelled, Reached, Remark,
    Table, Worded,
};
use crate::mark::{Mark, Strength, Tally};
use crate::shown::{DEFINED, once, says_what_is_asked};

/// The length of the longest line, unless a single word is longer.
const WIDTH: usize = 100;

/// Records without which the numbers cannot be understood.
const ALWAYS: [&str; 2] = ["spring/detail/reading", "asap/detail/evaluated_for"];

/// The number of gaps that are shown for each rule set, unless everything is shown.
const FEW: usize = 4;

impl fmt::Display for Explanation {
    /// Prints the shares and the gaps; `{:#}` prints every point, note and finding.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = f.alternate();
        let mut page = Page::default();
        page.subject(&self.subject, all);
        page.recorded(self);
        for rule_set in &self.rule_sets {
            page.rule_set(rule_set, all);
        }
        for profile in &self.profiles {
            page.profile(profile, all);
        }
        f.write_str(&page.0)
    }
}

impl fmt::Display for ExplainedRuleSet {
    /// Prints the shares and the gaps; `{:#}` prints every point, note and finding.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut page = Page::default();
        page.rule_set(self, f.alternate());
        f.write_str(page.0.trim_start_matches('\n'))
    }
}

impl Reached {
    /// Returns both bounds as they are shown, as in `2.5 to 97.5 %`, or one if they are equal. Returns `None` if no
    /// point applies.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "A" },
    ///     "spring": { "marks": { "joint_review": "met" }, "not_applicable": { "staff_plan": "There is no staff." } }
    /// }"#)?;
    /// let explanation = practice.explain();
    /// let total = &explanation.rule_sets[0].total;
    /// assert_eq!(total.bounds().as_deref(), Some("2.6 to 100.0 %"));
    /// let printed = "100.0 % of 1 assessed point; possible for all 39: 2.6 to 100.0 %; 1 more does not apply";
    /// assert_eq!(total.to_string(), printed);
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[must_use]
    pub fn bounds(&self) -> Option<String> {
        let (least, most) = (self.at_least.as_ref()?, self.at_most.as_ref()?);
        let open = || format!("{} to {}", least.shown.trim_end_matches(" %"), most.shown);
        Some(if least == most { most.shown.clone() } else { open() })
    }
}

impl fmt::Display for Reached {
    /// Prints it as in `50.0 % of 2 assessed points; possible for all 40: 2.5 to 97.5 %`. The number of points that do not
    /// apply follows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (assessed, applicable) = (self.coverage.assessed(), self.coverage.applicable());
        let others = self.tally.count(Mark::NotApplicable);
        match (&self.share, self.bounds()) {
            _ if applicable == 0 && others == 0 => return f.write_str("no points"),
            _ if applicable == 0 => return write!(f, "none of {} applies", counted(others, "point")),
            (None, _) => write!(f, "0 of {} assessed", counted(applicable, "point"))?,
            (Some(share), Some(bounds)) if assessed < applicable => {
                let points = counted(assessed, "assessed point");
                write!(f, "{} of {points}; possible for all {applicable}: {bounds}", share.shown)?;
            }
            (Some(share), _) if applicable == 1 => write!(f, "{} of 1 point", share.shown)?,
            (Some(share), _) => write!(f, "{} of all {}", share.shown, counted(applicable, "point"))?,
        }
        match others {
            0 => Ok(()),
            1 => f.write_str("; 1 more does not apply"),
            _ => write!(f, "; {others} more do not apply"),
        }
    }
}

/// The text that was written so far.
#[derive(Default)]
struct Page(String);

impl Page {
    /// Adds a text after a head. Further lines start below the text if the head has only spaces and signs. Otherwise
    /// they start four columns after the head.
    fn wrapped(&mut self, head: &str, text: &str) {
        let start = head.chars().count() - head.trim_start().chars().count();
        let is_sign = !head.chars().any(char::is_alphanumeric);
        let indent = if is_sign { head.chars().count() } else { start + 4 };
        let (mut line, mut is_start) = (plain(head, false), true);
        // A percent sign stays with its number.
        for word in plain(text, true).replace(" %", "\u{a0}%").split(' ') {
            let needed = word.chars().count() + usize::from(!is_start);
            if !is_start && line.chars().count() + needed > WIDTH {
                self.line(&line);
                line = " ".repeat(indent);
                is_start = true;
            }
            if !is_start {
                line.push(' ');
            }
            line.push_str(&word.replace('\u{a0}', " "));
            is_start = false;
        }
        self.line(&line);
    }

    /// Every line with a text passes here, so that no label and no text controls a terminal.
    fn line(&mut self, line: &str) {
        self.0.push_str(plain(line, false).trim_end());
        self.0.push('\n');
    }

    fn subject(&mut self, subject: &ExplainedSubject, all: bool) {
        let places = subject.places.iter().map(AsRef::as_ref).chain(subject.countries.iter().map(AsRef::as_ref));
        let places: Vec<&str> = places.collect();
        let places = if places.is_empty() { String::new() } else { format!(" ({})", places.join(", ")) };
        self.wrapped("", &format!("{}{places}", subject.name));
        if let Some(description) = &subject.description {
            self.wrapped("  ", description.as_str());
        }
        if !all {
            return;
        }
        if let Some(period) = &subject.period {
            // A date that is not recorded is not told: an open end does not say that the practice goes on.
            let period = match (period.start, period.end) {
                (None, None) => None,
                (Some(start), None) => Some(format!("{start}, end not recorded")),
                (None, Some(end)) => Some(format!("start not recorded, to {end}")),
                (Some(start), Some(end)) => Some(format!("{start} to {end}")),
            };
            if let Some(period) = period {
                self.wrapped("  Period: ", &period);
            }
        }
        let organisations = subject.organisations.iter().map(|organisation| {
            let kind = organisation.kind.as_ref().map(|kind| format!(" ({})", kind.label)).unwrap_or_default();
            let address = organisation.address.as_ref().map(|address| format!(" ({address})")).unwrap_or_default();
            format!("{}{kind}{address}", organisation.name)
        });
        self.list("  Organisations: ", organisations);
        let groups = subject.target_groups.iter().map(|group| group.label.clone());
        self.list("  Target groups: ", groups.chain(subject.other_target_groups.iter().map(ToString::to_string)));
        self.list("  Areas: ", subject.integration_areas.iter().map(|area| area.label.clone()));
        self.list("  Languages: ", subject.languages.iter().map(ToString::to_string));
        let identifiers = subject.identifiers.iter();
        self.list("  Identifiers: ", identifiers.map(|known| format!("{} {}", known.scheme, known.value)));
        self.remarks("  Links:", &subject.links);
        self.list("  Confirmed by the practice: ", subject.validated_on.iter().map(ToString::to_string));
    }

    fn list(&mut self, head: &str, texts: impl Iterator<Item = String>) {
        let texts: Vec<_> = texts.collect();
        if !texts.is_empty() {
            self.wrapped(head, &texts.join(", "));
        }
    }

    /// Writes the assessors and dates.
    fn recorded(&mut self, of: &Explanation) {
        let profiles = of.profiles.iter().map(|profile| {
            (format!("{} (profile)", profile.framework.name.label), assessed(profile.assessed.as_ref()))
        });
        let rule_sets =
            of.rule_sets.iter().map(|rule_set| (rule_set.title.clone(), assessed(rule_set.assessed.as_ref())));
        let parts: Vec<_> = rule_sets.chain(profiles).map(|(part, by)| (part, or_unknown(by))).collect();
        match parts.first() {
            None => self.wrapped("  Recorded: ", "only its description"),
            Some((_, first)) if parts.iter().all(|(_, by)| by == first) => self.wrapped("  Assessed: ", first),
            Some(_) => {
                for (part, by) in &parts {
                    self.wrapped("  Assessed: ", &format!("{part}: {by}"));
                }
            }
        }
    }

    fn profile(&mut self, profile: &ExplainedProfile, all: bool) {
        self.0.push('\n');
        self.wrapped("", &format!("{}: profile", profile.framework.name.label));
        for detail in &profile.recorded {
            // Notes add to what is above them.
            if all || !detail.name.id.ends_with("/profile_field") {
                self.detail(detail);
            }
        }
    }

    fn rule_set(&mut self, rule_set: &ExplainedRuleSet, all: bool) {
        self.0.push('\n');
        self.wrapped("", &rule_set.title);
        if let Some(on) = rule_set.precondition.as_ref().filter(|on| on.mark.term != Mark::Met) {
            let rests = if on.mark.term == Mark::NotAssessed {
                "everything else depends on it"
            } else {
                "everything else is at risk"
            };
            let mark = on.mark.label.to_lowercase();
            self.wrapped("  Precondition: ", &format!("{}: {mark}; {rests}", on.rule.label));
        }
        self.sections(rule_set);
        if all {
            for section in &rule_set.sections {
                let rules = rule_set.rules.iter().filter(|rule| rule.section == section.section.id);
                self.rules(&section.section, rules);
            }
        } else {
            for gap in rule_set.gaps.iter().take(FEW) {
                self.gap(gap);
            }
            let more = rule_set.gaps.iter().skip(FEW).map(|gap| gap.rule.label.clone());
            self.list("  Missing as well: ", more);
        }
        for detail in rule_set.recorded.iter().filter(|detail| all || ALWAYS.contains(&detail.name.id)) {
            self.detail(detail);
        }
        // The report is the main result of a network.
        if all || rule_set.rule_set.id == "mhpss/network_rule" {
            self.0.push_str(if rule_set.report.is_empty() { "" } else { "\n" });
            rule_set.report.iter().for_each(|detail| self.detail(detail));
            for warning in &rule_set.warnings {
                let about = warning.about.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
                let value = warning.value.as_ref().map(|value| format!(": {}", value.label)).unwrap_or_default();
                let said = format!("{about}{} ({}{value})", warning.warning.definition, warning.path);
                self.wrapped("  Warning: ", &said);
            }
        }
    }

    /// Writes one line for each section with records, and one line for all others.
    fn sections(&mut self, rule_set: &ExplainedRuleSet) {
        let sections = rule_set.sections.iter().filter(|section| section.reached.tally.points() > 0);
        let (known, silent): (Vec<_>, Vec<_>) = sections.partition(|section| {
            let tally = section.reached.tally;
            tally.assessed() > 0 || tally.count(Mark::NotApplicable) > 0
        });
        let silent_points: u64 = silent.iter().map(|section| section.reached.coverage.applicable()).sum();
        let number = u64::try_from(silent.len()).unwrap_or_default();
        let other = if known.is_empty() { "section" } else { "other section" };
        let silent_row = format!("{}, nothing assessed", counted(number, other));
        let names = known.iter().map(|section| section.section.label.as_str()).chain([silent_row.as_str(), "Section"]);
        let width = names.map(|name| name.chars().count()).max().unwrap_or_default().min(56);
        self.line(&format!("  {:width$}  reached  assessed      bounds       open", "Section"));
        for section in &known {
            self.reached(&section.section.label, &section.reached, width);
        }
        if !silent.is_empty() {
            let assessed = format!("0/{silent_points}");
            self.line(&format!("  {silent_row:width$}  {:>7}  {assessed:>8}  {:^15}  {silent_points:>4}", "-", "-"));
        }
        if known.len() + usize::from(!silent.is_empty()) > 1 {
            self.reached("All", &rule_set.total, width);
        }
        let observed = rule_set.observations;
        if observed.applicable() > 0 {
            let seen = observed.count(Mark::Met) + observed.count(Mark::PartlyMet);
            let (of, open) = (observed.applicable(), observed.count(Mark::NotAssessed));
            let text = format!("{seen} of {} observed, {open} open", counted(of, "point"));
            self.wrapped("  Observations (not counted in any share): ", &text);
        }
        let exemplary = rule_set.sections.iter().filter(|section| section.reached.exemplary);
        self.list("  Exemplary: ", exemplary.map(|section| section.section.label.clone()));
    }

    fn reached(&mut self, name: &str, reached: &Reached, width: usize) {
        let share = reached.share.as_ref().map_or("-", |share| &share.shown);
        let bounds = reached.bounds().unwrap_or_else(|| "-".to_owned());
        let (assessed, open) = (reached.coverage.to_string(), reached.tally.count(Mark::NotAssessed));
        let name: String = name.chars().take(width).collect();
        self.line(&format!("  {name:width$}  {share:>7}  {assessed:>8}  {bounds:>15}  {open:>4}"));
    }

    /// Writes a rule that is not met or partly met: the points that are left, why it matters, and how it can be met.
    fn gap(&mut self, gap: &Gap) {
        let head = format!("  Missing ({}): ", gap.strength.label.to_lowercase());
        self.wrapped(&head, &defined(&gap.rule));
        if let Some(first) = &gap.first_answer {
            self.wrapped("    First to be answered: ", &first.label);
        }
        let (open, failing): (Vec<_>, Vec<_>) = gap.left.iter().partition(|point| point.mark.term == Mark::NotAssessed);
        for point in failing {
            let meaning = meaning(&point.name).map(|meaning| format!(": {meaning}")).unwrap_or_default();
            self.wrapped("    - ", &format!("{}{meaning}", marked(point)));
        }
        let open = open.iter().map(|point| {
            let first: Vec<_> = point.open_question.iter().collect();
            with_first(&point.name.label, &first)
        });
        let open: Vec<_> = open.collect();
        if !open.is_empty() {
            self.wrapped("    - open: ", &open.join("; "));
        }
        self.reasons(&gap.why, &gap.how);
    }

    fn reasons(&mut self, why: &[ExplainedReason], how: &[ExplainedReason]) {
        for (head, is_why, reasons) in [("    Why it matters: ", true, why), ("    Examples: ", false, how)] {
            let said = reasons.iter().map(|reason| match &reason.sentence {
                Some(sentence) => sentence.clone(),
                None if is_why && reason.terms.len() <= DEFINED => meanings(&reason.terms),
                None => labels(&reason.terms),
            });
            let said: Vec<_> = said.filter(|said| !said.is_empty()).collect();
            if !said.is_empty() {
                self.wrapped(head, &said.join("; "));
            }
        }
    }

    /// Writes every rule of a section with its points.
    fn rules<'a>(&mut self, section: &Labelled, rules: impl Iterator<Item = &'a ExplainedRule>) {
        let is_silent = |rule: &&ExplainedRule| {
            let says_nothing = |tally: Tally| tally.assessed() == 0 && tally.count(Mark::NotApplicable) == 0;
            says_nothing(rule.tally)
                && rule.note.is_none()
                && rule.finding.is_none()
                && rule.points.iter().all(|point| point.note.is_none())
        };
        let (silent, told): (Vec<_>, Vec<_>) = rules.partition(is_silent);
        if told.is_empty() {
            return;
        }
        self.0.push('\n');
        self.wrapped("  ", &section.label.to_uppercase());
        for rule in told {
            self.rule(rule);
        }
        if !silent.is_empty() {
            let open = |of: &[&ExplainedRule]| of.iter().map(|rule| rule.tally.count(Mark::NotAssessed)).sum();
            let is_asked = |rule: &&ExplainedRule| rule.strength.term != Strength::Observation;
            let (asked, observed): (Vec<_>, Vec<_>) = silent.iter().copied().partition(is_asked);
            let points = match (open(&asked), open(&observed)) {
                (asked, 0) => counted(asked, "point"),
                (0, observed) => counted(observed, "point") + " of observations",
                (asked, observed) => format!("{}, and {observed} of observations", counted(asked, "point")),
            };
            let names: Vec<_> =
                silent.iter().map(|rule| with_first(&rule.rule.label, &first_questions(rule))).collect();
            self.wrapped(&format!("  Not decided by the record ({points}): "), &names.join("; "));
        }
    }

    fn rule(&mut self, rule: &ExplainedRule) {
        let (strength, mark) = (rule.strength.label.to_lowercase(), rule.mark.label.to_lowercase());
        self.wrapped("  ", &format!("{} ({strength}): {mark}", rule.rule.label));
        if let Some(reason) = &rule.out_of_scope {
            self.wrapped("    Out of scope: ", reason.as_str());
            for point in rule.points.iter().filter(|point| point.recorded.is_some()) {
                self.point(point);
            }
        } else {
            let place = rule.rule.locator.as_ref().map(|place| format!(" [{}]", place.shown)).unwrap_or_default();
            self.wrapped("    ", &format!("{}{place}", rule.rule.definition));
            if let Some(guard) = &rule.failed_guard {
                self.wrapped("    Does not apply, because the answer to this is no: ", &guard.label);
            }
            if let Some(guard) = &rule.open_guard {
                self.wrapped("    First to be answered: ", &guard.label);
            }
            for point in &rule.points {
                self.point(point);
            }
            if matches!(rule.mark.term, Mark::NotMet | Mark::PartlyMet) {
                self.reasons(&rule.why, &rule.how);
            }
        }
        for note in rule.note.iter().chain(rule.points.iter().filter_map(|point| point.note.as_ref())) {
            self.wrapped("    Note: ", &remark(note));
        }
        if let Some(finding) = &rule.finding {
            self.wrapped("    Finding: ", finding.as_str());
        }
        for tool in &rule.tools {
            self.wrapped("    Tool: ", &remark(tool));
        }
    }

    fn point(&mut self, point: &ExplainedPoint) {
        let from = point.taken_from.as_ref().map(|from| format!(", according to {}", from.label)).unwrap_or_default();
        let reason = point.not_applicable.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
        let first: Vec<_> = point.open_question.iter().collect();
        self.wrapped("    - ", &with_first(&format!("{}{from}{reason}", marked(point)), &first));
    }

    fn remarks(&mut self, head: &str, remarks: &[Remark]) {
        if let [only] = remarks {
            self.wrapped(&format!("{head} "), &remark(only));
        } else if !remarks.is_empty() {
            self.line(head);
            for text in remarks {
                self.wrapped("  - ", &remark(text));
            }
        }
    }

    fn detail(&mut self, detail: &Detail) {
        let about = detail.about.as_ref().map(|about| format!(" ({})", about.label)).unwrap_or_default();
        let head = format!("  {}{about}:", detail.name.label);
        if !detail.terms.is_empty() {
            self.wrapped(&format!("{head} "), &labels(&detail.terms));
        }
        self.remarks(&head, &detail.remarks);
        if let Some(table) = &detail.table {
            self.table(&head, table);
        }
    }

    /// Writes a table if it fits, else a list of its cells.
    fn table(&mut self, head: &str, table: &Table) {
        let length = |text: &str| text.chars().count();
        let first = table.rows.iter().map(|row| length(&row.row.label)).max().unwrap_or_default() + 4;
        let widths: Vec<usize> = (0..table.columns.len())
            .map(|place| {
                let cells = table.rows.iter().filter_map(|row| row.cells.get(place)).map(|cell| length(&shown(cell)));
                let heading = table.columns.get(place).map(|column| length(&column.label));
                cells.chain(heading).max().unwrap_or_default()
            })
            .collect();
        if first + widths.iter().map(|width| width + 2).sum::<usize>() > WIDTH {
            self.line(head);
            for row in &table.rows {
                let cells = table.columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.shown.is_empty());
                let cells: Vec<_> = cells.map(|(column, cell)| format!("{}: {}", column.label, shown(cell))).collect();
                self.wrapped("  - ", &format!("{}. {}", row.row.label, cells.join("; ")));
            }
            return;
        }
        self.line(head);
        let mut line = " ".repeat(first);
        for (column, width) in table.columns.iter().zip(&widths) {
            _ = write!(line, "  {:>width$}", column.label);
        }
        self.line(&line);
        for row in &table.rows {
            let mut line = format!("    {:1$}", row.row.label, first - 4);
            for (cell, width) in row.cells.iter().zip(&widths) {
                _ = write!(line, "  {:>width$}", shown(cell));
            }
            self.line(&line);
        }
    }
}

/// Returns the text without control characters, and without repeated spaces if it is `folded`.
fn plain(text: &str, folded: bool) -> String {
    let hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown: String = text.chars().map(|letter| if hidden(letter) { ' ' } else { letter }).collect();
    if folded { shown.split_whitespace().collect::<Vec<_>>().join(" ") } else { shown }
}

fn counted(number: u64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn labels(terms: &[Labelled]) -> String {
    terms.iter().map(|term| term.label.as_str()).collect::<Vec<_>>().join(", ")
}

fn meanings(terms: &[Labelled]) -> String {
    let told = terms.iter().map(|term| format!("{}: {}", term.label, term.definition.trim_end_matches('.')));
    told.collect::<Vec<_>>().join("; ")
}

fn defined(term: &Labelled) -> String {
    let place = term.locator.as_ref().map(|place| format!(" [{}]", place.shown)).unwrap_or_default();
    format!("{}. {}{place}", term.label, term.definition)
}

/// Returns the definition of a point that one term names, if it says what is asked.
fn meaning(name: &ExplainedName) -> Option<&str> {
    match &*name.terms {
        [only] => Some(&*only.definition).filter(|_| says_what_is_asked(only.id)),
        _ => None,
    }
}

fn marked(point: &ExplainedPoint) -> String {
    let mark = match point.mark.term {
        Mark::NotAssessed => "open".to_owned(),
        _ => point.mark.label.to_lowercase(),
    };
    let is_mark = |recorded: &&Worded<Mark>| recorded.term != Mark::NotApplicable;
    let recorded = point.recorded.as_ref().filter(is_mark);
    let recorded = recorded.map(|recorded| format!("; recorded: {}", recorded.label.to_lowercase()));
    format!("{} ({mark}{})", point.name.label, recorded.unwrap_or_default())
}

/// Returns a text, with the questions that must be answered first.
fn with_first(text: &str, first: &[&ExplainedName]) -> String {
    let first: Vec<_> = first.iter().map(|question| question.label.as_str()).collect();
    if first.is_empty() { text.to_owned() } else { format!("{text} (first to be answered: {})", first.join(", ")) }
}

/// Returns the questions to answer first, because they keep points of a rule open, each once.
fn first_questions(rule: &ExplainedRule) -> Vec<&ExplainedName> {
    let of_points = rule.points.iter().filter_map(|point| point.open_question.as_ref());
    once(rule.open_guard.iter().chain(of_points))
}

fn assessed(by: Option<&ExplainedAttribution>) -> String {
    let Some(ExplainedAttribution { by, name, on }) = by else { return String::new() };
    let parts = [
        by.as_ref().map(|by| by.label.to_lowercase()),
        name.as_ref().map(ToString::to_string),
        on.map(|on| on.to_string()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn or_unknown(by: String) -> String {
    if by.is_empty() { "not recorded".to_owned() } else { by }
}

fn remark(remark: &Remark) -> String {
    let about: Vec<_> = remark.about.iter().map(|term| term.label.as_str()).collect();
    // Without words, the terms are the text.
    let about =
        if about.is_empty() || remark.without_words { String::new() } else { format!("{}: ", about.join(", ")) };
    let languages: Vec<_> = remark.languages.iter().map(ToString::to_string).collect();
    let languages = if languages.is_empty() { String::new() } else { format!(" [{}]", languages.join(", ")) };
    let address = remark.address.as_ref().map(|address| format!(" ({address})")).unwrap_or_default();
    let locator = remark.locator.as_ref().map(|locator| format!(" ({locator})")).unwrap_or_default();
    let fact = |fact: &ExplainedFact| format!("{}: {}", fact.term.label, fact.answer.label.to_lowercase());
    let facts: Vec<_> = remark.facts.iter().map(fact).collect();
    let facts = if facts.is_empty() { String::new() } else { format!(" ({})", facts.join("; ")) };
    format!("{about}{}{facts}{languages}{address}{locator}", remark.text)
}

/// Returns a dash for a cell about which nothing is known.
fn shown(cell: &Cell) -> String {
    if cell.term == Some("core/mark/not_assessed") { "-".to_owned() } else { plain(&cell.shown, true) }
}
