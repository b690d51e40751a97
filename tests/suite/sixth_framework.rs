//! A framework that this crate does not know, declared from outside: a record, presuppositions, a table, a report.
//! Nothing shared needs a change for it.

use dynamic_integration::document::document;
use dynamic_integration::evaluation::{
    Answer, Condition, Evaluation, Matrix, Report, Row, RuleSet, RuleSetRef, pairs, row,
};
use dynamic_integration::facts::{Facts, Flags, TermMap, Things};
use dynamic_integration::mark::Mark;
use dynamic_integration::presupposition::{Conclusions, Place, Presupposition};
use dynamic_integration::read::{self, Contradictions};
use dynamic_integration::spring;
use dynamic_integration::term::{Framework, Reason, SourceSection, terms};
use dynamic_integration::values::NonBlankText;

use crate::support::{points, read, refused};

static FRAMEWORK: Framework = Framework {
    code: "library",
    label: "Library test",
    title: "Is this library for everybody?",
    publisher: "Nobody",
    edition: "1",
    year: None,
    address: None,
    rights: None,
    looked_up: &[],
    definition: "Shows whether a library is open to everybody.",
    sections: &[SourceSection { key: "page 1", heading: "The house" }],
    vocabularies: VOCABULARIES,
    reasons: &[Reason::why(Rule::Desk.erase(), &[Visitor::Newcomer.erase()], "page 1")],
};

terms! {
    "library" FRAMEWORK;

    /// A part of the house.
    #[terms("room", "Room")]
    enum Room {
        /// The shelves are here.
        #[term("stacks", "Stacks", "page 1")]
        Stacks,
        /// People meet here.
        #[term("hall", "Hall", "page 1")]
        Hall,
    }

    /// A person who comes.
    #[terms("visitor", "Visitor")]
    enum Visitor {
        /// A person who is new in town.
        #[term("newcomer", "Newcomer", "page 1")]
        Newcomer,
        /// A person who has a card.
        #[term("member", "Member", "page 1")]
        Member,
    }

    /// A part of the test.
    #[terms("section", "Section")]
    enum Section {
        /// People get in.
        #[term("entrance", "Entrance", "page 1")]
        Entrance,
        /// People stay.
        #[term("stay", "Stay", "page 1")]
        Stay,
    }

    /// A question of the test.
    #[terms("rule", "Rule")]
    #[under(section: Section => rules)]
    enum Rule {
        /// Everybody can enter every room.
        #[term("open_rooms", "Open rooms", "page 1")]
        #[under(Section::Entrance)]
        OpenRooms,
        /// The desk is low and staffed.
        #[term("desk", "Desk", "page 1", derived)]
        #[under(Section::Entrance)]
        Desk,
        /// Visitors are asked for their views, as SPRING asks too.
        #[term("voice", "Voice", "page 1")]
        #[under(Section::Stay)]
        Voice,
        /// Every lamp works.
        #[term("light", "Light", "page 1")]
        #[under(Section::Stay)]
        Light,
    }

    /// A fact about the house.
    #[terms("flag", "Flag")]
    enum Flag {
        /// There is a desk.
        #[term("desk", "Desk", "page 1")]
        Desk,
        /// The desk is low.
        #[term("low", "Low desk", "page 1")]
        Low,
        /// The desk is staffed.
        #[term("staffed", "Staffed desk", "page 1")]
        Staffed,
        /// All lamps are recorded.
        #[term("all_lamps", "All lamps", "own", derived)]
        AllLamps,
    }

    /// Facts that contradict each other.
    #[terms("contradiction", "Contradiction")]
    enum Contradiction {
        /// The desk is described, but there is no desk.
        #[term("no_desk", "No desk", "own", derived)]
        NoDesk,
    }
}

document! {
    /// A lamp.
    struct Lamp {
        /// Whether it works.
        optional works: bool,
    }

    /// What is recorded of a library.
    #[derive(Default)]
    #[check(find_contradictions)]
    struct Library {
        /// Who can enter which room.
        default open_to: TermMap<Room, Facts<Visitor>>,
        /// Facts about the house.
        default flags: Flags<Flag>,
        /// Who is asked.
        default asked: Facts<Visitor>,
        /// The lamps.
        default lamps: Things<Lamp>,
        /// Why a rule is out of scope.
        default out_of_scope: TermMap<Rule, NonBlankText>,
    }
}

/// The facts that take part in presuppositions.
#[derive(Clone, Copy)]
struct Fact(Flag);

impl Place for Fact {
    fn index(self) -> usize {
        self.0 as usize
    }
}

static PRESUPPOSED: [Presupposition<Fact>; 2] = [
    Presupposition::new(Contradiction::NoDesk.erase(), Fact(Flag::Low), Fact(Flag::Desk)),
    Presupposition::new(Contradiction::NoDesk.erase(), Fact(Flag::Staffed), Fact(Flag::Desk)),
];

impl Library {
    fn concluded(&self) -> Conclusions {
        Conclusions::of(&PRESUPPOSED, |place| self.flags.get(place.0))
    }

    fn find_contradictions(&self, found: &mut Contradictions) {
        for (term, place) in self.concluded().contradictions(&PRESUPPOSED) {
            found.add(term, format_args!("flags/{}", place.0));
        }
    }

    fn evaluate(&self, spring: Option<&spring::Assessment>) -> Evaluation<Rule> {
        Evaluation::of(&Answers { library: self, concluded: self.concluded(), spring })
    }
}

struct Answers<'a> {
    library: &'a Library,
    concluded: Conclusions,
    spring: Option<&'a spring::Assessment>,
}

impl Answers<'_> {
    fn may_enter(&self, room: Room, visitor: Visitor) -> Option<bool> {
        self.library.open_to.get(room).and_then(|open| open.get(visitor))
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
struct Doors {
    open: Matrix<Room, Visitor, bool>,
}

impl Report for Doors {
    fn says_nothing(&self) -> bool {
        self.open.is_empty()
    }
    fn nothing() -> Option<Self> {
        Some(Self::default())
    }
}

static DOORS: [(Room, Visitor); 4] = pairs(Room::ALL, Visitor::ALL);

impl RuleSet for Rule {
    type Facts<'a> = Answers<'a>;
    type Section = Section;
    type Report = Doors;
    const PRECONDITION: Option<Self> = Some(Self::OpenRooms);

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a Answers<'_>) -> Option<&'a NonBlankText> {
        facts.library.out_of_scope.get(self)
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::OpenRooms => row! { Must;
                &DOORS => |facts, (room, visitor)| facts.may_enter(room, visitor),
            },
            Self::Desk => row! { Should if |facts| Condition::new(Flag::Desk, facts.concluded.get(Fact(Flag::Desk)));
                &[Flag::Low, Flag::Staffed] => |facts, flag| facts.concluded.get(Fact(flag)),
            },
            Self::Voice => row! { Must;
                Visitor::ALL => |facts, visitor| facts.library.asked.get(visitor),
                &[spring::Item::SafeFeedback] => |facts, item| {
                    let spring = facts.spring.and_then(|spring| spring.marks.get(item));
                    Answer::from(spring.copied()).from_framework(&spring::FRAMEWORK)
                },
            },
            Self::Light => row! { Observation;
                &[Flag::AllLamps] => |facts, all| {
                    Answer::of_every(&facts.library.lamps, |_| Some(true), |lamp| lamp.works, all)
                },
            },
        }
    }

    fn report(facts: &Answers<'_>) -> Doors {
        Doors { open: Matrix::from_fn(|room, visitor| facts.may_enter(room, visitor)) }
    }
}

#[test]
fn every_locator_leads_to_a_section() {
    assert_eq!(FRAMEWORK.unknown_locators().collect::<Vec<_>>(), []);
}

#[test]
fn the_table_alone_says_what_is_asked() {
    let rules = RuleSetRef::of::<Rule>();
    assert_eq!(rules.rules().map(dynamic_integration::evaluation::RuleSpec::len).collect::<Vec<_>>(), [4, 2, 3, 1]);
    let names: Vec<String> =
        rules.rules().flat_map(|rule| rule.points().map(|id| id.to_string()).collect::<Vec<_>>()).collect();
    assert_eq!(names[1], "library/room/stacks library/visitor/member");
    assert!(rules.rule(Rule::Desk.erase()).is_some_and(dynamic_integration::evaluation::RuleSpec::is_guarded));
    assert_eq!(rules.rule(spring::Question::NeedsFit.erase()), None);
    assert_eq!(Section::Entrance.rules(), [Rule::OpenRooms, Rule::Desk]);
    assert_eq!(Rule::Desk.erase().reasons().count(), 1);
}

#[test]
fn an_empty_record_leaves_everything_open() {
    let evaluation = Library::default().evaluate(None);
    assert!(evaluation.view().answers().marks().iter().all(|mark| *mark == Mark::NotAssessed));
    assert_eq!(evaluation.view().gaps().count(), 0);
    assert_eq!(evaluation.view().open_questions().count(), 3);
    assert_eq!(evaluation.total().coverage().to_string(), "0/9");
    assert_eq!(serde_json::to_value(&evaluation).unwrap().get("report"), None);
}

#[test]
fn guards_have_three_answers_and_presuppositions_answer_them() {
    let desk = |flags: &str| {
        let library: Library = read(&format!(r#"{{ "flags": {flags} }}"#));
        points(&library.evaluate(None), Rule::Desk)
    };
    assert_eq!(desk("{}"), "low not_assessed, staffed not_assessed, guard ?desk");
    assert_eq!(desk(r#"{ "desk": false }"#), "low not_applicable, staffed not_applicable");
    assert_eq!(desk(r#"{ "low": true }"#), "low met, staffed not_assessed"); // a low desk is a desk
    assert_eq!(desk(r#"{ "low": false }"#), "low not_assessed, staffed not_assessed, guard ?desk"); // of no desk
    let both = r#"{ "flags": { "desk": false, "staffed": true } }"#;
    assert_eq!(refused::<Library>(both), ["no_desk at /flags/staffed"]);
}

#[test]
fn things_that_are_not_listed_keep_a_point_open() {
    let light = |lamps: &str| {
        let library: Library = read(&format!(r#"{{ "lamps": {lamps} }}"#));
        points(&library.evaluate(None), Rule::Light)
    };
    assert_eq!(light(r#"{ "listed": [{ "works": true }] }"#), "all_lamps not_assessed ?all_lamps");
    assert_eq!(light(r#"{ "listed": [{ "works": true }], "others": false }"#), "all_lamps met");
    assert_eq!(light(r#"{ "listed": [{ "works": false }, {}] }"#), "all_lamps not_met");
    assert_eq!(light(r#"{ "listed": [{}], "others": false }"#), "all_lamps not_assessed");
}

#[test]
fn another_framework_answers_and_out_of_scope_shows() {
    let library: Library = read(
        r#"{ "asked": { "newcomer": true, "others": false }, "out_of_scope": { "open_rooms": "There is only one room." } }"#,
    );
    let spring: spring::Assessment = read(r#"{ "marks": { "safe_feedback": "met" } }"#);
    let evaluation = library.evaluate(Some(&spring));
    assert_eq!(evaluation.view().attribution(), None);
    assert_eq!(evaluation.to_json().unwrap(), serde_json::to_string(&evaluation).unwrap());
    assert_eq!(points(&evaluation, Rule::Voice), "newcomer met, member not_met, safe_feedback met <spring");
    let rooms = evaluation.rule(Rule::OpenRooms);
    assert_eq!((rooms.mark(), rooms.mark_in_scope()), (Mark::NotApplicable, Mark::NotAssessed));
}

#[test]
fn it_is_written_like_every_other() {
    let library: Library = read(r#"{ "open_to": { "hall": { "newcomer": true } }, "asked": { "others": false } }"#);
    let json = serde_json::to_value(library.evaluate(None)).unwrap();
    assert_eq!(json["framework"], "library");
    assert_eq!(json["rules"][2]["mark"], "not_met");
    assert_eq!(json["rules"][1]["open_guard"], serde_json::json!(["library/flag/desk"]));
    assert_eq!(json["precondition"], serde_json::json!({ "rule": "library/rule/open_rooms", "mark": "not_assessed" }));
    assert_eq!(
        json["report"]["open"],
        serde_json::json!([{ "row": "library/room/hall", "column": "library/visitor/newcomer", "value": true }])
    );
}

/// A message knows the labels of the document's own vocabularies.
#[test]
fn a_label_instead_of_a_code_is_understood() {
    let error = read::from_str::<Library>(r#"{ "flags": { "Staffed desk": true } }"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 14, at /flags/Staffed desk: unknown key `Staffed desk`, did you mean `staffed`?"
    );
}
