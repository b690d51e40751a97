//! Documents of realistic size, always the same ones: assessments from the strategies of the
//! property tests, with notes as long as people write them.

use dynamic_integration::mhpss::{Actor, Network};
use dynamic_integration::spring::Finding;
use dynamic_integration::{
    Identity, Link, Note, Per, Period, Practice, RecordedMark, Term, Terms, Text, asap, focus, iom, mhpss, spring,
};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

#[path = "../../tests/support/mod.rs"]
mod support;

/// Makes a document with so many of something.
pub type Growing = Box<dyn Fn(usize) -> String>;

/// Makes documents, one after the other.
pub struct Documents {
    runner: TestRunner,
    /// How many texts were written.
    texts: usize,
}

impl Documents {
    pub fn new() -> Self {
        Self { runner: TestRunner::deterministic(), texts: 0 }
    }

    /// A practice with marks for most items of SPRING and nothing else: about 1.4 kB.
    pub fn spring_marks(&mut self) -> Practice {
        let marks = self.some(8, |documents| documents.any(support::term::<RecordedMark>()));
        Practice { spring: Some(spring::Assessment { marks, ..Default::default() }), ..self.identity() }
    }

    /// The same with notes, findings and tools: about 6 kB.
    pub fn spring_with_notes(&mut self) -> Practice {
        let mut practice = self.spring_marks();
        practice.spring = practice.spring.map(|spring| self.worded(spring));
        practice
    }

    /// A practice that was assessed with all five frameworks, with notes: 10 to 20 kB.
    pub fn full(&mut self) -> Practice {
        loop {
            let mut focus = self.any(support::focus::assessment());
            // What MHPSS answers is left to it.
            (focus.lenses, focus.specialist_topics) = (None, None);
            focus.flags.remove(focus::Flag::SpecialisedCare);
            let mhpss = self.any(support::mhpss::assessment());
            let iom = self.any(support::iom::assessment());
            let journey = self.any(support::asap::journey());
            let checklist = self.any(support::asap::checklist());
            let practice = Practice {
                focus: Some(focus::Assessment { notes: self.notes(3), out_of_scope: Per::new(), ..focus }),
                mhpss: Some(mhpss::Assessment { notes: self.notes(3), out_of_scope: Per::new(), ..mhpss }),
                iom: Some(iom::Assessment { notes: self.notes(3), out_of_scope: Per::new(), ..iom }),
                asap: Some(asap::Assessment {
                    journey: Some(asap::Journey { notes: self.notes(3), out_of_scope: Per::new(), ..journey }),
                    recommendations: Some(asap::Checklist { notes: self.notes(2), ..checklist }),
                }),
                ..self.spring_with_notes()
            };
            if practice.inconsistencies().is_empty() {
                return practice;
            }
        }
    }

    /// Reintegration programmes of initiatives that are all alike.
    pub fn initiatives(&mut self) -> Growing {
        let initiative = iom::Initiative { name: Some(self.sentences(1)), ..self.any(support::iom::initiative()) };
        // One in all cells, so that what the others claim is backed.
        let everywhere = iom::Initiative::within(Terms::ALL);
        Box::new(move |count| {
            let initiatives = std::iter::repeat_n(&initiative, count).chain([&everywhere]).cloned().collect();
            let iom = iom::Assessment { initiatives: Some(initiatives), ..Default::default() };
            written(&Practice { iom: Some(iom), ..Practice::named(text("Growing")) })
        })
    }

    /// Practices with occasions to meet that are all alike.
    pub fn contacts(&mut self) -> Growing {
        let contact = focus::Contact { name: Some(self.sentences(1)), ..self.any(support::focus::contact()) };
        Box::new(move |count| {
            let focus = focus::Assessment { contacts: Some(vec![contact.clone(); count]), ..Default::default() };
            written(&Practice { focus: Some(focus), ..Practice::named(text("Growing")) })
        })
    }

    /// Practices with partners that are all alike.
    pub fn partners(&mut self) -> Growing {
        let partner = focus::Partner { name: self.sentences(1), ..self.any(support::focus::partner()) };
        Box::new(move |count| {
            let focus = focus::Assessment { partners: Some(vec![partner.clone(); count]), ..Default::default() };
            written(&Practice { focus: Some(focus), ..Practice::named(text("Growing")) })
        })
    }

    /// Networks of actors that are alike but for their names.
    pub fn actors(&mut self) -> Growing {
        let mhpss = self.any(support::mhpss::assessment());
        Box::new(move |count| {
            let actor = |place| Actor { name: text(&format!("Actor {place:04}")), mhpss: mhpss.clone() };
            written(&Network {
                schema: None,
                name: text("Growing"),
                assessed: None,
                actors: (0..count).map(actor).collect(),
                out_of_scope: Per::new(),
                notes: Per::new(),
            })
        })
    }

    /// Who a practice is.
    fn identity(&mut self) -> Practice {
        let mut practice = Practice::named(text(&format!("Practice number {}", self.texts)));
        practice.practice = Identity {
            description: Some(self.sentences(1)),
            countries: Some([self.one_of(&["AT", "DE", "CZ"]), self.one_of(&["FI", "IT", "PL"])].into_iter().collect()),
            languages: Some([self.one_of(&["de", "fi"]), self.one_of(&["ar", "uk", "fa-AF"])].into_iter().collect()),
            period: Some(Period { from: Some(self.one_of(&["2019-03-01", "2022-12-01"])), to: None }),
            ..practice.practice
        };
        practice
    }

    fn worded(&mut self, spring: spring::Assessment) -> spring::Assessment {
        let finding = |documents: &mut Self| Finding {
            text: documents.sentences(2),
            inspiring_tools: documents.chance(5).then(|| {
                let title = documents.sentences(1);
                vec![Link { title, url: Some("https://example.org/tools/housing-guide".parse().unwrap()) }]
            }),
        };
        let reading = Some(text("As published; a dash is read as not met, and what has no mark as not assessed."));
        spring::Assessment { reading, notes: self.notes(3), findings: self.some(8, finding), ..spring }
    }

    /// Notes on so many tenths of the terms.
    fn notes<K: Term>(&mut self, tenths: usize) -> Per<K, Note> {
        self.some(tenths, |documents| Note {
            text: documents.sentences(1),
            locator: documents.chance(5).then(|| text(&format!("page {}", documents.texts))),
        })
    }

    /// Values for so many tenths of the terms.
    fn some<K: Term, V>(&mut self, tenths: usize, value: impl Fn(&mut Self) -> V) -> Per<K, V> {
        let mut values = Per::new();
        for term in K::ALL {
            if self.chance(tenths) {
                values.insert(*term, value(self));
            }
        }
        values
    }

    /// Sentences as people write them: 60 to 120 letters, not all of them ASCII, now and then
    /// with something that JSON escapes.
    fn sentences(&mut self, count: usize) -> Text {
        const STARTS: [&str; 5] = [
            "Advisers of the municipality and volunteers from the neighbourhood meet the newcomers",
            "The association runs a café",
            "Since the second year, former participants lead the \"kitchen talks\"",
            "Für Frauen mit kleinen Kindern gibt es eigene Zeiten und Betreuung",
            "Staff were trained in seven languages",
        ];
        const ENDS: [&str; 4] = [
            ", twice a month and without registration.",
            ", paid for by the region until 2027; what comes after is open.",
            ", as the interviews of spring 2024 say.",
            ".",
        ];
        let written: Vec<_> = (0..count)
            .map(|_| {
                self.texts += 1;
                format!("{}{}", STARTS[self.texts % STARTS.len()], ENDS[self.texts % ENDS.len()])
            })
            .collect();
        text(&written.join(" "))
    }

    /// Whether something of which so many tenths of all have it is the case.
    fn chance(&mut self, tenths: usize) -> bool {
        self.any(0..10_usize) < tenths
    }

    fn one_of<T: std::str::FromStr<Err: std::fmt::Debug>>(&mut self, written: &[&'static str]) -> T {
        written[self.any(0..written.len())].parse().unwrap()
    }

    fn any<S: Strategy>(&mut self, strategy: S) -> S::Value {
        strategy.new_tree(&mut self.runner).unwrap().current()
    }
}

/// A document as it is written.
pub fn written(document: &impl serde::Serialize) -> String {
    serde_json::to_string(document).unwrap()
}

fn text(text: &str) -> Text {
    text.parse().unwrap()
}
