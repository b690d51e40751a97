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

    /// A question about a room.
    #[terms("question", "Question")]
    #[under(room: Room => questions)]
    enum Question {
        /// The door is wide enough for everybody.
        #[term("wide_door", "Wide door", "page 1")]
        #[under(Room::Hall)]
        WideDoor,
        /// Every lamp works.
        #[term("light", "Light", "page 1")]
        #[under(Room::Stacks, Room::Hall)]
        Light,
    }
}

fn main() {}
