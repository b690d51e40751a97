//! Stores practices: the document as it was received, the evaluation as it was returned, and the time.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{SystemTime, UNIX_EPOCH};

use dynamic_integration::portfolio::by_practice;
use dynamic_integration::{Practice, PracticeEvaluation};
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

/// A document that was sent, with the number that the portal gave it. It is never changed: a new document is a new entry.
#[derive(Debug)]
pub struct Entry {
    /// The number.
    pub id: u64,
    /// The part that is kept for years.
    pub kept: Kept,
    /// The practice that was read from the document.
    pub practice: Practice,
    /// Its evaluation by the present rules.
    pub evaluation: PracticeEvaluation,
}

/// The content of a file, which is kept for years. Everything else is made from it again.
#[derive(Debug, Serialize, Deserialize)]
pub struct Kept {
    /// The time of receipt, in seconds since 1970.
    pub received: u64,
    /// The document as it was received.
    pub document: Box<RawValue>,
    /// The evaluation as it was returned. Rules can change, but the answer that somebody got stays on record.
    pub evaluation: Box<RawValue>,
}

/// All documents: in memory, and in a folder if there is one. A folder belongs to one portal at a time.
#[derive(Debug)]
pub struct Store {
    folder: Option<PathBuf>,
    next: AtomicU64,
    entries: RwLock<BTreeMap<u64, Arc<Entry>>>,
}

impl Store {
    /// Creates an empty store that forgets everything when the portal stops.
    #[must_use]
    pub fn in_memory() -> Self {
        Self { folder: None, next: AtomicU64::new(1), entries: RwLock::default() }
    }

    /// Opens a folder of documents, and creates it if it does not exist.
    ///
    /// # Errors
    ///
    /// The folder or a file of it cannot be read. The message names the file.
    pub fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let mut entries = BTreeMap::new();
        for file in fs::read_dir(folder)? {
            let path = file?.path();
            let id = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".json")?.parse().ok());
            let Some(id) = id else { continue };
            let named = |error: &dyn Display| io::Error::other(format!("{}: {error}", path.display()));
            let kept: Kept = serde_json::from_slice(&fs::read(&path)?).map_err(|error| named(&error))?;
            let practice = Practice::from_json(kept.document.get()).map_err(|error| named(&error))?;
            entries.insert(id, Arc::new(Entry { id, kept, evaluation: practice.evaluate(), practice }));
        }
        let next = entries.keys().next_back().map_or(1, |last| last.saturating_add(1));
        Ok(Self { folder: Some(folder.to_owned()), next: AtomicU64::new(next), entries: RwLock::new(entries) })
    }

    /// Stores a document as it was received and as it was read.
    ///
    /// # Errors
    ///
    /// The file cannot be written. Nothing is stored then.
    pub fn add(&self, document: Box<RawValue>, practice: Practice) -> io::Result<Arc<Entry>> {
        let evaluation = practice.evaluate();
        let received = SystemTime::now().duration_since(UNIX_EPOCH).map_err(io::Error::other)?.as_secs();
        let kept = Kept { received, document, evaluation: to_raw_value(&evaluation)? };
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        if let Some(folder) = &self.folder {
            write(folder, id, &kept)?;
        }
        let entry = Arc::new(Entry { id, kept, practice, evaluation });
        self.entries.write().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&entry));
        Ok(entry)
    }

    /// Returns the document with this number.
    pub fn get(&self, id: u64) -> Option<Arc<Entry>> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// Returns all documents, in the order of receipt.
    pub fn all(&self) -> Vec<Arc<Entry>> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    /// Returns the document about the same practice that was received before this one. Documents that share an identifier are
    /// about the same practice.
    pub fn before(&self, entry: &Entry) -> Option<Arc<Entry>> {
        let practice = &entry.evaluation.practice;
        let same = |other: &Arc<Entry>| other.evaluation.practice.shares_identifier(practice);
        self.all().into_iter().take_while(|other| other.id < entry.id).filter(same).last()
    }

    /// Returns the last document of each practice, so that none counts twice, in the order of receipt.
    pub fn last_of_each(&self) -> Vec<Arc<Entry>> {
        let entries = self.all();
        let groups = by_practice(entries.iter().map(|entry| &*entry.practice.practice.identifiers));
        let mut last: Vec<_> = groups.iter().filter_map(|group| group.last()).collect();
        last.sort_unstable();
        last.into_iter().filter_map(|place| entries.get(*place).cloned()).collect()
    }
}

/// Writes a file under another name first, so that nobody reads an incomplete file.
fn write(folder: &Path, id: u64, kept: &Kept) -> io::Result<()> {
    let path = folder.join(format!("{id}.json"));
    let part = path.with_extension("part");
    let mut file = File::create(&part)?;
    file.write_all(&serde_json::to_vec(kept)?)?;
    file.sync_all()?;
    fs::rename(part, path)
}
