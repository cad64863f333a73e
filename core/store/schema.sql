-- SPDX-FileCopyrightText: The Claimline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The project file, version 1. The words are those of core/model. Ids are 63-bit and rise with time.
-- Offsets in passage_range count Unicode code points, as SQLite's substr() does.
-- A dating is seven columns: X_edtf, X_phrase, X_rule, X_anchor, X_passage, X_guess, and for sorting
-- and spans X_earliest and X_latest, Julian day numbers of the EDTF (NULL: open or unknown).

CREATE TABLE setting (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Outside the journal: this copy's random number and the like.
CREATE TABLE copy_state (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Outside the journal: bytes by their hash. `bytes` is zlib-compressed with its length in front.
CREATE TABLE stored_bytes (
    sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
    size   INTEGER NOT NULL CHECK (size >= 0),
    bytes  BLOB NOT NULL
) STRICT;

-- Outside the journal: the plain text of captures, by its hash.
CREATE TABLE stored_text (
    id     INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    text   TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id              INTEGER PRIMARY KEY,
    title           TEXT NOT NULL,
    publisher       TEXT NOT NULL,
    byline          TEXT NOT NULL,
    url             TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('news', 'press release', 'transcript', 'report', 'e-mail', 'post', 'other')),
    language        TEXT NOT NULL,
    translation     TEXT NOT NULL CHECK (translation IN ('unknown', 'original', 'human', 'machine')),
    translated_from TEXT NOT NULL,
    published_edtf     TEXT,
    published_phrase   TEXT NOT NULL,
    published_rule     TEXT NOT NULL,
    published_anchor   TEXT,
    published_passage  INTEGER REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    published_guess    INTEGER NOT NULL CHECK (published_guess IN (0, 1)),
    published_earliest INTEGER,
    published_latest   INTEGER
) STRICT;

CREATE TABLE article_metadata (
    id       INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    source   TEXT NOT NULL
) STRICT;
CREATE INDEX article_metadata_article ON article_metadata (article);

CREATE TABLE capture (
    id            INTEGER PRIMARY KEY,
    article       INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    bytes_sha256  BLOB NOT NULL REFERENCES stored_bytes (sha256),
    text_sha256   BLOB NOT NULL REFERENCES stored_text (sha256),
    normalisation INTEGER NOT NULL CHECK (normalisation >= 1),
    media_type    TEXT NOT NULL,
    charset       TEXT NOT NULL,
    origin        TEXT NOT NULL,
    obtained      TEXT NOT NULL CHECK (obtained IN ('file', 'folder', 'paste', 'drop', 'web', 'command line')),
    obtained_at   TEXT NOT NULL
) STRICT;
CREATE INDEX capture_article ON capture (article);
CREATE INDEX capture_bytes ON capture (bytes_sha256);
CREATE INDEX capture_text ON capture (text_sha256);

CREATE TABLE layer (
    id       INTEGER PRIMARY KEY,
    capture  INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('translation', 'correction')),
    language TEXT NOT NULL,
    author   TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX layer_capture ON layer (capture);

CREATE TABLE passage (
    id       INTEGER PRIMARY KEY,
    capture  INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
    prefix   TEXT NOT NULL,
    suffix   TEXT NOT NULL,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1))
) STRICT;
CREATE INDEX passage_capture ON passage (capture);

CREATE TABLE passage_range (
    passage   INTEGER NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    begin     INTEGER NOT NULL CHECK (begin >= 0),
    "end"     INTEGER NOT NULL CHECK ("end" > begin),
    quotation TEXT NOT NULL CHECK (quotation <> ''),
    PRIMARY KEY (passage, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agent (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'group', 'unnamed')),
    name         TEXT NOT NULL CHECK (name <> ''),
    organisation INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED CHECK (organisation <> id),
    description  TEXT NOT NULL
) STRICT;
CREATE INDEX agent_name_of_agent ON agent (name);
CREATE INDEX agent_organisation ON agent (organisation);

CREATE TABLE agent_name (
    id    INTEGER PRIMARY KEY,
    agent INTEGER NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    kind  TEXT NOT NULL CHECK (kind IN ('alias', 'abbreviation', 'former', 'transliteration')),
    name  TEXT NOT NULL CHECK (name <> ''),
    borne TEXT
) STRICT;
CREATE INDEX agent_name_name ON agent_name (name);
CREATE INDEX agent_name_agent ON agent_name (agent);

CREATE TABLE role (
    id           INTEGER PRIMARY KEY,
    agent        INTEGER NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    title        TEXT NOT NULL,
    organisation INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,
    held         TEXT
) STRICT;
CREATE INDEX role_agent ON role (agent);
CREATE INDEX role_organisation ON role (organisation);

CREATE TABLE topic (
    id         INTEGER PRIMARY KEY,
    parent     INTEGER REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> id),
    name       TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL
) STRICT;
CREATE INDEX topic_parent ON topic (parent);

CREATE TABLE claim (
    id      INTEGER PRIMARY KEY,
    wording TEXT NOT NULL CHECK (wording <> ''),
    about_edtf     TEXT,
    about_phrase   TEXT NOT NULL,
    about_rule     TEXT NOT NULL,
    about_anchor   TEXT,
    about_passage  INTEGER REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    about_guess    INTEGER NOT NULL CHECK (about_guess IN (0, 1)),
    about_earliest INTEGER,
    about_latest   INTEGER
) STRICT;
CREATE INDEX claim_wording ON claim (wording);
CREATE INDEX claim_about_passage ON claim (about_passage) WHERE about_passage IS NOT NULL;

CREATE TABLE claim_topic (
    claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    topic INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    PRIMARY KEY (claim, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_topic_topic ON claim_topic (topic);

CREATE TABLE statement (
    id              INTEGER PRIMARY KEY,
    claim           INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    article         INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    passage         INTEGER REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    number          INTEGER NOT NULL CHECK (number >= 1),
    asserter        INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,   -- NULL: the article's own voice
    role            INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    role_as_printed TEXT NOT NULL,
    manner          TEXT NOT NULL CHECK (manner IN ('direct', 'indirect', 'mixed', 'unmarked', 'own voice')),
    cue             TEXT NOT NULL,
    certainty       TEXT NOT NULL CHECK (certainty IN ('not recorded', 'certain', 'probable', 'possible', 'doubtful')),
    as_printed      TEXT,
    probably_meant  TEXT,
    reading_reason  TEXT,
    said_edtf     TEXT,
    said_phrase   TEXT NOT NULL,
    said_rule     TEXT NOT NULL,
    said_anchor   TEXT,
    said_passage  INTEGER REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    said_guess    INTEGER NOT NULL CHECK (said_guess IN (0, 1)),
    said_earliest INTEGER,
    said_latest   INTEGER,
    remark          TEXT NOT NULL,
    guess           INTEGER NOT NULL CHECK (guess IN (0, 1)),
    CHECK ((as_printed IS NULL) = (probably_meant IS NULL) AND (as_printed IS NULL) = (reading_reason IS NULL))
) STRICT;
CREATE INDEX statement_claim ON statement (claim);
CREATE INDEX statement_article ON statement (article, number);
CREATE INDEX statement_passage ON statement (passage);
CREATE INDEX statement_asserter ON statement (asserter);
CREATE INDEX statement_role ON statement (role);
CREATE INDEX statement_said_passage ON statement (said_passage) WHERE said_passage IS NOT NULL;

CREATE TABLE hop (
    id        INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    agent     INTEGER REFERENCES agent (id) DEFERRABLE INITIALLY DEFERRED,         -- NULL: the article
    cue       TEXT NOT NULL,
    medium    TEXT NOT NULL,
    date_edtf     TEXT,
    date_phrase   TEXT NOT NULL,
    date_rule     TEXT NOT NULL,
    date_anchor   TEXT,
    date_passage  INTEGER REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    date_guess    INTEGER NOT NULL CHECK (date_guess IN (0, 1)),
    date_earliest INTEGER,
    date_latest   INTEGER,
    seen      INTEGER NOT NULL CHECK (seen IN (0, 1)),
    proof     INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX hop_statement ON hop (statement, position);
CREATE INDEX hop_agent ON hop (agent);
CREATE INDEX hop_date_passage ON hop (date_passage) WHERE date_passage IS NOT NULL;
CREATE INDEX hop_proof ON hop (proof) WHERE proof IS NOT NULL;

CREATE TABLE evidence (
    id          INTEGER PRIMARY KEY,
    claim       INTEGER REFERENCES claim (id) ON DELETE CASCADE,
    passage     INTEGER REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    url         TEXT NOT NULL,
    citation    TEXT NOT NULL,
    stance      TEXT NOT NULL CHECK (stance IN ('supports', 'refutes', 'context')),
    originality TEXT NOT NULL CHECK (originality IN ('unknown', 'original', 'derivative')),
    hand        TEXT NOT NULL CHECK (hand IN ('unknown', 'first', 'second')),
    directness  TEXT NOT NULL CHECK (directness IN ('unknown', 'direct', 'indirect', 'negative')),
    confidence  TEXT NOT NULL CHECK (confidence IN ('unknown', 'high', 'medium', 'low')),
    note        TEXT NOT NULL,
    CHECK (passage IS NOT NULL OR url <> '' OR citation <> '')
) STRICT;
CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_passage ON evidence (passage);

CREATE TABLE link (
    id             INTEGER PRIMARY KEY,
    from_claim     INTEGER REFERENCES claim (id) ON DELETE CASCADE,
    to_claim       INTEGER REFERENCES claim (id) ON DELETE CASCADE,
    from_statement INTEGER REFERENCES statement (id) ON DELETE CASCADE,
    to_statement   INTEGER REFERENCES statement (id) ON DELETE CASCADE,
    kind           TEXT NOT NULL CHECK (kind IN ('repeats', 'supports', 'contradicts', 'qualifies', 'corrects', 'retracts', 'updates', 'answers', 'translates')),
    reading        TEXT NOT NULL CHECK (reading IN ('either', 'as printed', 'probably meant')),
    reason         TEXT NOT NULL,
    proof          INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    author         TEXT NOT NULL,
    made_at        TEXT NOT NULL,
    CHECK ((from_claim IS NULL) = (to_claim IS NULL)),
    CHECK ((from_statement IS NULL) = (to_statement IS NULL)),
    CHECK ((from_claim IS NULL) <> (from_statement IS NULL)),
    CHECK (from_claim IS NULL OR from_claim <> to_claim),
    CHECK (from_statement IS NULL OR from_statement <> to_statement)
) STRICT;
CREATE INDEX link_from_claim ON link (from_claim) WHERE from_claim IS NOT NULL;
CREATE INDEX link_to_claim ON link (to_claim) WHERE to_claim IS NOT NULL;
CREATE INDEX link_from_statement ON link (from_statement) WHERE from_statement IS NOT NULL;
CREATE INDEX link_to_statement ON link (to_statement) WHERE to_statement IS NOT NULL;
CREATE INDEX link_proof ON link (proof) WHERE proof IS NOT NULL;

CREATE TABLE assessment (
    id      INTEGER PRIMARY KEY,
    claim   INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL CHECK (verdict IN ('supported', 'partly supported', 'disputed', 'unproven', 'refuted', 'not checkable')),
    reason  TEXT NOT NULL,
    scope   TEXT NOT NULL,
    as_of   TEXT,
    analyst TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_claim ON assessment (claim);
CREATE TRIGGER assessment_is_never_overwritten
BEFORE UPDATE OF id, verdict, reason, scope, as_of, analyst, made_at ON assessment
BEGIN
    SELECT RAISE (ABORT, 'an assessment is never overwritten: add a new one');
END;

CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    article   INTEGER REFERENCES article (id) ON DELETE CASCADE,
    claim     INTEGER REFERENCES claim (id) ON DELETE CASCADE,
    statement INTEGER REFERENCES statement (id) ON DELETE CASCADE,
    agent     INTEGER REFERENCES agent (id) ON DELETE CASCADE,
    text      TEXT NOT NULL CHECK (text <> ''),
    CHECK ((article IS NOT NULL) + (claim IS NOT NULL) + (statement IS NOT NULL) + (agent IS NOT NULL) = 1)
) STRICT;
CREATE INDEX note_article ON note (article) WHERE article IS NOT NULL;
CREATE INDEX note_claim ON note (claim) WHERE claim IS NOT NULL;
CREATE INDEX note_statement ON note (statement) WHERE statement IS NOT NULL;
CREATE INDEX note_agent ON note (agent) WHERE agent IS NOT NULL;

-- Every change, in order. An act holds its changeset; an undo or a redo names its act. `state` is the
-- only column that changes: whether an act stands, is taken back, or was taken back and then overtaken
-- by another act.
CREATE TABLE journal (
    sequence  INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    author    TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    act       INTEGER,
    verb      TEXT NOT NULL,
    subject   TEXT NOT NULL,
    state     TEXT CHECK (state IN ('done', 'undone', 'overtaken')),
    changeset BLOB,
    CHECK ((kind = 'act') = (changeset IS NOT NULL) AND (kind = 'act') = (state IS NOT NULL) AND (kind = 'act') = (act IS NULL))
) STRICT;
CREATE INDEX journal_undone ON journal (sequence) WHERE state = 'undone';

-- Full text. Each index reads its words from the table that it is named for.
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, publisher, byline, content = 'article', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE text_search USING fts5 (
    text, content = 'stored_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claim_search USING fts5 (
    wording, content = 'claim', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_search USING fts5 (
    cue, role_as_printed, as_printed, probably_meant, reading_reason, remark, content = 'statement', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE agent_search USING fts5 (
    name, description, content = 'agent', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE agent_name_search USING fts5 (
    name, content = 'agent_name', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE evidence_search USING fts5 (
    url, citation, note, content = 'evidence', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE note_search USING fts5 (
    text, content = 'note', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');

-- What keeps them so, through every insert, change, cascade and undo.
CREATE TRIGGER article_inserted AFTER INSERT ON article BEGIN
    INSERT INTO article_search (rowid, title, publisher, byline) VALUES (new.id, new.title, new.publisher, new.byline);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
    INSERT INTO article_search (article_search, rowid, title, publisher, byline) VALUES ('delete', old.id, old.title, old.publisher, old.byline);
END;
CREATE TRIGGER article_updated AFTER UPDATE OF title, publisher, byline ON article BEGIN
    INSERT INTO article_search (article_search, rowid, title, publisher, byline) VALUES ('delete', old.id, old.title, old.publisher, old.byline);
    INSERT INTO article_search (rowid, title, publisher, byline) VALUES (new.id, new.title, new.publisher, new.byline);
END;
CREATE TRIGGER stored_text_inserted AFTER INSERT ON stored_text BEGIN
    INSERT INTO text_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER stored_text_deleted AFTER DELETE ON stored_text BEGIN
    INSERT INTO text_search (text_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER claim_inserted AFTER INSERT ON claim BEGIN
    INSERT INTO claim_search (rowid, wording) VALUES (new.id, new.wording);
END;
CREATE TRIGGER claim_deleted AFTER DELETE ON claim BEGIN
    INSERT INTO claim_search (claim_search, rowid, wording) VALUES ('delete', old.id, old.wording);
END;
CREATE TRIGGER claim_updated AFTER UPDATE OF wording ON claim BEGIN
    INSERT INTO claim_search (claim_search, rowid, wording) VALUES ('delete', old.id, old.wording);
    INSERT INTO claim_search (rowid, wording) VALUES (new.id, new.wording);
END;
CREATE TRIGGER statement_inserted AFTER INSERT ON statement BEGIN
    INSERT INTO statement_search (rowid, cue, role_as_printed, as_printed, probably_meant, reading_reason, remark) VALUES (new.id, new.cue, new.role_as_printed, new.as_printed, new.probably_meant, new.reading_reason, new.remark);
END;
CREATE TRIGGER statement_deleted AFTER DELETE ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, cue, role_as_printed, as_printed, probably_meant, reading_reason, remark) VALUES ('delete', old.id, old.cue, old.role_as_printed, old.as_printed, old.probably_meant, old.reading_reason, old.remark);
END;
CREATE TRIGGER statement_updated AFTER UPDATE OF cue, role_as_printed, as_printed, probably_meant, reading_reason, remark ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, cue, role_as_printed, as_printed, probably_meant, reading_reason, remark) VALUES ('delete', old.id, old.cue, old.role_as_printed, old.as_printed, old.probably_meant, old.reading_reason, old.remark);
    INSERT INTO statement_search (rowid, cue, role_as_printed, as_printed, probably_meant, reading_reason, remark) VALUES (new.id, new.cue, new.role_as_printed, new.as_printed, new.probably_meant, new.reading_reason, new.remark);
END;
CREATE TRIGGER agent_inserted AFTER INSERT ON agent BEGIN
    INSERT INTO agent_search (rowid, name, description) VALUES (new.id, new.name, new.description);
END;
CREATE TRIGGER agent_deleted AFTER DELETE ON agent BEGIN
    INSERT INTO agent_search (agent_search, rowid, name, description) VALUES ('delete', old.id, old.name, old.description);
END;
CREATE TRIGGER agent_updated AFTER UPDATE OF name, description ON agent BEGIN
    INSERT INTO agent_search (agent_search, rowid, name, description) VALUES ('delete', old.id, old.name, old.description);
    INSERT INTO agent_search (rowid, name, description) VALUES (new.id, new.name, new.description);
END;
CREATE TRIGGER agent_name_inserted AFTER INSERT ON agent_name BEGIN
    INSERT INTO agent_name_search (rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER agent_name_deleted AFTER DELETE ON agent_name BEGIN
    INSERT INTO agent_name_search (agent_name_search, rowid, name) VALUES ('delete', old.id, old.name);
END;
CREATE TRIGGER agent_name_updated AFTER UPDATE OF name ON agent_name BEGIN
    INSERT INTO agent_name_search (agent_name_search, rowid, name) VALUES ('delete', old.id, old.name);
    INSERT INTO agent_name_search (rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER evidence_inserted AFTER INSERT ON evidence BEGIN
    INSERT INTO evidence_search (rowid, url, citation, note) VALUES (new.id, new.url, new.citation, new.note);
END;
CREATE TRIGGER evidence_deleted AFTER DELETE ON evidence BEGIN
    INSERT INTO evidence_search (evidence_search, rowid, url, citation, note) VALUES ('delete', old.id, old.url, old.citation, old.note);
END;
CREATE TRIGGER evidence_updated AFTER UPDATE OF url, citation, note ON evidence BEGIN
    INSERT INTO evidence_search (evidence_search, rowid, url, citation, note) VALUES ('delete', old.id, old.url, old.citation, old.note);
    INSERT INTO evidence_search (rowid, url, citation, note) VALUES (new.id, new.url, new.citation, new.note);
END;
CREATE TRIGGER note_inserted AFTER INSERT ON note BEGIN
    INSERT INTO note_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_deleted AFTER DELETE ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER note_updated AFTER UPDATE OF text ON note BEGIN
    INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO note_search (rowid, text) VALUES (new.id, new.text);
END;
