use misuse::*;

framework!();

terms! {
    "library" FRAMEWORK;

    /// A part of the house.
    enum Room {
        /// The shelves are here.
        #[term("stacks", "Stacks", "page 1")]
        Stacks,
        /// People meet here.
        #[term("hall", "Hall", "page 1")]
        Hall,
    }
}

fn main() {}
