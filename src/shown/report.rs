//! The reports of single rule sets, as lists and tables.

use super::{Detail, Details, Table, Text, Value};
use crate::asap::{self, JourneyReport, Participant, Phase};
use crate::focus::{self, Community, LifeDomain, Stage};
use crate::iom::{self, Dimension, Level};
use crate::mhpss::{self, ActorReport, Function, Layer, NetworkReport, Provider};
use crate::term::Term;

impl focus::Report {
    pub(super) fn details(&self) -> Vec<Detail<'_>> {
        use focus::Detail;
        let mut details = Details::default();
        details.terms(focus::Use::VOCABULARY, self.uses.iter().copied());
        details.terms(focus::Scale::VOCABULARY, self.scale.iter().copied());
        details.table(self.stages());
        details.table(Table::matrix(Detail::PartnersByDomain, |domain: LifeDomain, community: Community| {
            Value::Count(self.life_domains.get(domain, community).copied())
        }));
        details.terms(Detail::SectorsMissing, self.sectors_missing.iter().copied());
        details.terms(Detail::ConnectionsMissing, self.connections_missing.iter().copied());
        details.0
    }

    /// Returns the say of each community at each stage.
    pub(crate) fn stages(&self) -> Table<'_> {
        let gap = |stage: &Stage| {
            let gap = self.involvement_gaps.iter().find(|gap| gap.stage == stage.erase());
            Value::Difference(gap.map(|gap| gap.gap))
        };
        let say = |stage, community: Community| Value::Term(self.participation.get(stage, community).copied());
        Table::matrix(focus::Detail::Participation, say)
            .column(focus::Detail::InvolvementGap, Stage::ALL.iter().map(gap))
    }
}

impl ActorReport {
    pub(super) fn details(&self) -> Vec<Detail<'_>> {
        let mut details = Details::default();
        details.table(self.does());
        for of in &self.providers {
            details.terms_of(Provider::VOCABULARY, Some(of.layer), of.providers.iter().copied());
        }
        details.0
    }

    /// Returns what the actor does in each layer.
    pub(crate) fn does(&self) -> Table<'_> {
        Table::matrix(mhpss::Detail::Functions, |layer: Layer, function: Function| {
            Value::Fact(self.functions.get(layer, function).copied())
        })
    }
}

impl NetworkReport {
    pub(super) fn details(&self) -> Vec<Detail<'_>> {
        use mhpss::Detail;
        let mut details = Details::default();
        let columns = [Detail::Provided, Detail::Provide, Detail::MayProvide, Detail::Refer, Detail::MayRefer];
        let rows = self.layers.iter().map(|layer| {
            let lists = [&layer.provide, &layer.may_provide, &layer.refer, &layer.may_refer];
            let cells = [Value::Fact(layer.provided)].into_iter().chain(lists.map(|list| Value::Names(list)));
            (layer.layer, cells.collect())
        });
        let (name, columns) = (Detail::Layers.erase(), columns.map(Detail::erase).into());
        details.table(Table { name, columns, rows: rows.collect() });
        let columns = [Detail::UpperLayer, Detail::Coordinated, Detail::MayCoordinate];
        let rows = self.uncoordinated.iter().map(|pair| {
            let terms = [pair.upper, pair.mark.erase()].map(|term| Value::Term(Some(term)));
            (pair.lower, terms.into_iter().chain([Value::Names(&pair.may_coordinate)]).collect())
        });
        let (name, columns) = (Detail::Uncoordinated.erase(), columns.map(Detail::erase).into());
        details.table(Table { name, columns, rows: rows.collect() });
        details.0
    }
}

impl iom::Report {
    pub(super) fn details(&self) -> Vec<Detail<'_>> {
        let mut details = Details::default();
        details.table(self.by_cell());
        let influences = self.influences.iter();
        let influences = influences
            .filter_map(|influence| Text::leading([influence.from_cell, influence.to_cell], Some(&influence.text)));
        details.texts(iom::Detail::Influences, influences);
        details.0
    }

    /// Returns the number of initiatives on each level and in each dimension.
    pub(crate) fn by_cell(&self) -> Table<'_> {
        let lines =
            |lines: &[iom::Line]| -> Vec<_> { lines.iter().map(|line| Value::Count(line.initiatives)).collect() };
        let mut table = Table::matrix(iom::Detail::InitiativesByCell, |level: Level, dimension: Dimension| {
            Value::Count(self.cells.get(level, dimension).copied())
        })
        .column(iom::Detail::Anywhere, lines(&self.levels));
        // Without a cell, the record says nothing about initiatives.
        let all = (self.initiatives > 0 || !self.cells.is_empty()).then_some(self.initiatives);
        let last = lines(&self.dimensions).into_iter().chain([Value::Count(all)]);
        table.rows.push((iom::Detail::Anywhere.erase(), last.collect()));
        table
    }
}

impl JourneyReport {
    pub(super) fn details(&self) -> Vec<Detail<'_>> {
        let mut details = Details::default();
        details.table(Table::matrix(asap::Detail::Participants, |participant: Participant, phase: Phase| {
            Value::Fact(self.participants.get(phase, participant).copied())
        }));
        details.terms(asap::Detail::WithoutThoseConcerned, self.without_those_concerned.iter().copied());
        details.0
    }
}
