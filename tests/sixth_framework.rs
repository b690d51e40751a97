//! A framework that this crate does not know, declared from outside: the shared evaluation needs
//! no change for it. It has two sets besides its rules, a rule with a guard, one with two kinds
//! of points, points that three terms name, and facts from two assessments.

use dynamic_integration::{
    Answer, Condition, Evaluation, Framework, Mark, Per, PointTerms, Row, RuleSet, Rules, Terms, Text, listed, product,
    row, spring, terms,
};

static FRAMEWORK: Framework = Framework {
    code: "library",
    label: "Library test",
    title: "Is this library for everybody?",
    publisher: "Nobody",
    edition: "1",
    year: None,
    rights: None,
    looked_up: &[],
    definition: "Whether a library is open to everybody.",
    sets: SETS,
};

terms! {
    "library" FRAMEWORK;

    /// A part of the house.
    #[terms("room", "Room")]
    enum Room {
        /// Where the shelves are.
        #[term("stacks", "Stacks", "page 1")]
        Stacks,
        /// Where people meet.
        #[term("hall", "Hall", "page 1")]
        Hall,
    }

    /// Who comes.
    #[terms("visitor", "Visitor")]
    enum Visitor {
        /// Somebody who is new in town.
        #[term("newcomer", "Newcomer", "page 2")]
        Newcomer,
        /// Somebody who has a card.
        #[term("member", "Member", "page 2")]
        Member,
    }

    /// How the test is divided.
    #[terms("section", "Section")]
    enum Section {
        /// Getting in.
        #[term("entrance", "Entrance", "page 1")]
        Entrance,
        /// Staying.
        #[term("stay", "Stay", "page 2")]
        Stay,
    }

    /// What is asked.
    #[terms("rule", "Rule")]
    #[under(section: Section)]
    enum Rule {
        /// Everybody may enter every room.
        #[term("open_rooms", "Open rooms", "page 1")]
        #[under(Section::Entrance)]
        OpenRooms,
        /// Where there is a desk, it is low and staffed.
        #[term("desk", "Desk", "page 1", derived)]
        #[under(Section::Entrance)]
        Desk,
        /// Visitors are asked for their views, as SPRING asks too.
        #[term("voice", "Voice", "page 2")]
        #[under(Section::Stay)]
        Voice,
        /// What happens in rooms.
        #[term("life", "Life", "page 2")]
        #[under(Section::Stay)]
        Life,
    }

    /// What else is pointed at.
    #[terms("aspect", "Aspect")]
    enum Aspect {
        /// There is a desk.
        #[term("desk", "Desk", "page 1")]
        Desk,
        /// The desk is low.
        #[term("low", "Low desk", "page 1")]
        Low,
        /// Somebody sits there.
        #[term("staffed", "Staffed desk", "page 1")]
        Staffed,
    }
}

#[derive(Default)]
struct Library {
    open_to: Per<Room, Terms<Visitor>>,
    has_desk: Option<bool>,
    desk: Per<Aspect, bool>,
    asked: Option<Terms<Visitor>>,
    out_of_scope: Per<Rule, Text>,
}

#[derive(Clone, Copy)]
struct Facts<'a> {
    library: &'a Library,
    spring: Option<&'a spring::Assessment>,
}

static EVERY_ROOM: [(Room, Visitor); 4] = product(Room::ALL, Visitor::ALL);

impl Rules for Rule {
    type Facts<'a> = Facts<'a>;
    type Section = Section;
    const PRECONDITION: Option<Self> = Some(Self::OpenRooms);

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a Facts<'_>) -> Option<&'a Text> {
        facts.library.out_of_scope.get(self)
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::OpenRooms => row! { Must;
                &EVERY_ROOM => |facts, (room, visitor)| {
                    listed(facts.library.open_to.get(room).copied(), visitor)
                },
            },
            Self::Desk => row! { Should if |facts| Condition::new(Aspect::Desk, facts.library.has_desk);
                &[Aspect::Low, Aspect::Staffed] => |facts, aspect| facts.library.desk.flag(aspect),
            },
            Self::Voice => row! { Must;
                Visitor::ALL => |facts, visitor| listed(facts.library.asked, visitor),
                &[spring::Item::SafeFeedback] => |facts, item| {
                    let spring = facts.spring.and_then(|spring| spring.marks.get(item));
                    Answer::from(spring.copied()).taken_from(&spring::FRAMEWORK)
                },
            },
            Self::Life => row! { Observation;
                &[(Room::Hall, Visitor::Newcomer, Aspect::Desk)] => |facts, (room, visitor, _)| {
                    listed(facts.library.open_to.get(room).copied(), visitor)
                },
            },
        }
    }
}

fn evaluate(library: &Library, spring: Option<&spring::Assessment>) -> Evaluation {
    Evaluation::of::<Rule>(&Facts { library, spring })
}

#[test]
fn the_table_alone_says_what_is_asked() {
    let asked: Vec<_> = RuleSet::of::<Rule>().rules().collect();
    assert_eq!(asked.iter().map(|rule| rule.len()).collect::<Vec<_>>(), [4, 2, 3, 1]);
    let names: Vec<String> = asked[0].points().map(|terms: PointTerms| terms.to_string()).collect();
    assert_eq!(names[1], "library/room/stacks library/visitor/member");
    assert_eq!(asked[3].points().next().unwrap().label().to_string(), "Hall / Newcomer / Desk");
    assert!(asked[1].is_guarded());
    assert_eq!(asked[1].section(), Section::Entrance.any());
}

#[test]
fn nothing_recorded_is_not_assessed_everywhere() {
    let evaluation = evaluate(&Library::default(), None);
    assert!(evaluation.answers().iter().all(|answer| answer.mark() == Mark::NotAssessed));
    assert_eq!(evaluation.gaps().count(), 0);
    assert_eq!(evaluation.open_questions().count(), 3);
    assert_eq!(evaluation.total().coverage().to_string(), "0/9");
    assert_eq!(evaluation.observations().points(), 1);
}

#[test]
fn guards_have_three_answers() {
    let with = |has_desk| Library { has_desk, ..Library::default() };
    let open = evaluate(&with(None), None);
    let desk = open.rule(Rule::Desk).unwrap();
    assert_eq!(desk.open_guard().unwrap().first(), Aspect::Desk.any());
    assert!(desk.points().all(|point| point.answer().open_guard().is_none()), "it is shown once, at the rule");
    assert_eq!(desk.what_would_change_it().guard, desk.open_guard());

    assert_eq!(evaluate(&with(Some(false)), None).mark(Rule::Desk), Some(Mark::NotApplicable));

    let mut library = with(Some(true));
    library.desk = Per::from([(Aspect::Low, true), (Aspect::Staffed, false)]);
    assert_eq!(evaluate(&library, None).mark(Rule::Desk), Some(Mark::PartlyMet));
}

#[test]
fn two_assessments_answer_one_rule() {
    let library = Library { asked: Some(Terms::ALL), ..Library::default() };
    let mut spring = spring::Assessment::default();
    spring.marks.insert(spring::Item::SafeFeedback, dynamic_integration::RecordedMark::Met);

    assert_eq!(evaluate(&library, None).mark(Rule::Voice), Some(Mark::NotAssessed));
    let evaluation = evaluate(&library, Some(&spring));
    assert_eq!(evaluation.mark(Rule::Voice), Some(Mark::Met));
    let answer = evaluation.answer(Rule::Voice, spring::Item::SafeFeedback).unwrap();
    assert_eq!(answer.source(), Some(&spring::FRAMEWORK));
}

#[test]
fn out_of_scope_is_the_assessors_choice_and_shows() {
    let reason: Text = "There is only one room.".parse().unwrap();
    let library = Library { out_of_scope: Per::from([(Rule::OpenRooms, reason.clone())]), ..Library::default() };
    let evaluation = evaluate(&library, None);
    let rule = evaluation.rule(Rule::OpenRooms).unwrap();
    assert_eq!((rule.mark(), rule.out_of_scope()), (Mark::NotApplicable, Some(&reason)));
    assert_eq!(evaluation.precondition().unwrap().term(), Rule::OpenRooms.any());
}

#[test]
fn it_is_written_like_every_other() {
    let library = Library { asked: Some(Terms::NONE), ..Library::default() };
    let json = serde_json::to_value(evaluate(&library, None)).unwrap();
    assert_eq!(json["framework"], "library");
    assert_eq!(json["rules"][2]["mark"], "not_met");
    assert_eq!(json["rules"][1]["open_guard"], serde_json::json!(["library/aspect/desk"]));
    assert_eq!(json["sections"][1]["total"]["share"], serde_json::json!({ "half_points": 0, "of": 4 }));
    assert_eq!(json["precondition"], serde_json::json!({ "rule": "library/rule/open_rooms", "mark": "not_assessed" }));
    assert!(json.get("beside").is_none());
}
