use misuse::*;

framework!();

terms! {
    "library" FRAMEWORK;

    #[terms("room", "Room")]
    /// A part of the house.
    enum Room {
        #[term("hall", "Hall", "page 1", derived)]
        /// People meet here.
        Hall,
    }

    #[under(room: Room => questions)]
    /// A question
    #[terms("question", "Question")]
    /// about a room.
    enum Question {
        #[under(Room::Hall)]
        /// The door is wide enough for everybody.
        #[term("wide_door", "Wide door", "page 1")]
        WideDoor,
    }
}

document! {
    #[check(conflicts)]
    /// A visit to a practice.
    #[derive(Default)]
    struct Visit {
        #[key("of")]
        /// The room.
        optional room: Room,
        /// What was seen.
        #[key("facts")]
        default seen: Flags<Question>,
    }
}

impl Visit {
    fn conflicts(&self, _: &mut Contradictions) {}
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    assert_eq!(Room::Hall.questions(), [Question::WideDoor]);
    assert_eq!(Room::Hall.definition(), "People meet here.");
    assert_eq!(Question::WideDoor.room(), Room::Hall);
    assert_eq!(Question::VOCABULARY.definition, "A question about a room.");

    let text = r#"{"of":"hall","facts":{"wide_door":true}}"#;
    let visit: Visit = serde_json::from_str(text)?;
    assert_eq!(visit, Visit { room: Some(Room::Hall), seen: Flags::from([(Question::WideDoor, true)]) });
    assert_eq!(serde_json::to_string(&visit)?, text);
    Ok(())
}
