//! The record of one actor.

use crate::document::document;
use crate::facts::{Facts, Flags, TermMap, TermSet};
use crate::focus::{Community, Lens, Outcome};
use crate::mhpss::{
    Activity, AwarenessTopic, BuiltInto, Edition, Extent, Flag, Function, HostSector, IntegrationWork, Layer,
    LayerFlag, ProgrammeRole, Provider, Purpose, Reach, ReferralQuality, ReferralTarget, Rule, Setting, Unit,
};
use crate::values::{Attribution, NonBlankText, Note};

document! {
    /// An assessment of one actor with the MHPSS framework: an agency, a service or a programme.
    ///
    /// Every field can be left out. A field that is left out is not assessed.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::mhpss::{Assessment, Layer, Rule};
    ///
    /// let clinic: Assessment = serde_json::from_str(r#"{
    ///     "layers": {
    ///         "basic": { "functions": { "refer": true, "others": false } },
    ///         "specialised": { "coordinates_with": { "psychological": true } }
    ///     }
    /// }"#)?;
    /// assert_eq!(clinic.provides(Layer::Specialised), Some(true)); // it coordinates this layer, so it provides it
    /// assert_eq!(clinic.provides(Layer::Basic), Some(false)); // it refers, and does nothing else
    /// assert_eq!(clinic.provides(Layer::Focused), None);
    ///
    /// let evaluation = clinic.evaluate();
    /// assert_eq!(evaluation.mark(Rule::OpenBase), Mark::NotApplicable);
    /// assert_eq!(evaluation.mark(Rule::SpecialisedCareIsSupported), Mark::NotAssessed); // two points are open
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(find_contradictions)]
    pub struct Assessment {
        /// The edition of the brief.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// Yes or no answers about the actor as a whole.
        pub default flags: Flags<Flag>,
        /// The communities that the actor serves.
        pub default serves: Facts<Community>,
        /// The views through which the actor looks at the people it works with.
        pub default lenses: Facts<Lens>,
        /// The activities of the actor in each layer.
        pub default layers: TermMap<Layer, LayerRecord>,
        /// The sectors that its basic support is part of.
        pub default host_sectors: Facts<HostSector>,
        /// The subjects that its focused support makes people more aware of.
        pub default awareness: Facts<AwarenessTopic>,
        /// The qualities of its referrals, and their targets.
        pub default referral: Referral,
        /// The parts of ordinary work that it builds support into.
        pub default built_into: Facts<BuiltInto>,
        /// The outcomes of the FOCUS Approach that it tracks.
        pub default outcomes_followed: Facts<Outcome>,
        /// Its roles in integration programmes.
        pub default programmes: Facts<ProgrammeRole>,
        /// The part of the levels of policy and of practice that an understanding of mental health and psychosocial
        /// support has reached.
        pub default understanding_reaches: TermMap<IntegrationWork, Extent>,
        /// For each rule that is out of scope: the reason.
        pub default out_of_scope: TermMap<Rule, NonBlankText>,
        /// Notes on rules.
        pub default notes: TermMap<Rule, Note>,
    }

    /// The activities of an actor in one layer. All fields except the functions describe support that it provides.
    #[derive(Default)]
    pub struct LayerRecord {
        /// The functions of the actor in this layer: provide, assess, refer, advocate.
        pub default functions: Facts<Function>,
        /// The other layers that the support is coordinated with, inside the actor or outside.
        pub default coordinates_with: Facts<Layer>,
        /// The purposes of the support.
        pub default purposes: Facts<Purpose>,
        /// The people whom the support is for.
        pub default reaches: Facts<Reach>,
        /// The size of the circle that the support works with. The list denies nothing.
        pub default units: TermSet<Unit>,
        /// The activities, typical of this layer or of another one. The list denies nothing.
        pub default activities: TermSet<Activity>,
        /// The settings in which the support is given. The list denies nothing.
        pub default settings: TermSet<Setting>,
        /// The people who give the support. The list denies nothing and affects no mark.
        pub default providers: TermSet<Provider>,
        /// Yes or no answers about the support.
        pub default flags: Flags<LayerFlag>,
    }

    /// The qualities of an actor's referrals, and their targets.
    #[derive(Default)]
    pub struct Referral {
        /// The qualities of its referrals.
        pub default qualities: Facts<ReferralQuality>,
        /// The services that people are referred to.
        pub default targets: Facts<ReferralTarget>,
    }
}
