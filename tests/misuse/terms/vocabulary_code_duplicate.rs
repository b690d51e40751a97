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
    #[terms("room", "Visitor")]
    enum Visitor {
        /// A person who is new in town.
        #[term("newcomer", "Newcomer", "page 1")]
        Newcomer,
    }
}

fn main() {}
