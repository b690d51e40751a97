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
        #[term("stacks", "Hall", "page 1")]
        Hall,
    }
}

fn main() {}
