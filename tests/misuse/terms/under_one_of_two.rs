use misuse::*;

framework!();

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
    }

    /// A question about a room.
    #[terms("question", "Question")]
    #[under(room: Room => questions, visitor: Visitor => questions)]
    enum Question {
        /// The door is wide enough for everybody.
        #[term("wide_door", "Wide door", "page 1")]
        #[under(Room::Hall, Visitor::Newcomer)]
        WideDoor,
        /// Every lamp works.
        #[term("light", "Light", "page 1")]
        #[under(Room::Stacks)]
        Light,
    }
}

fn main() {}
