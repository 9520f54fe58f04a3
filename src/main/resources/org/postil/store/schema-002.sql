-- Immutable once released: a later schema is a later script.
-- Added columns are empty in the rows that are there already: an empty one means that it is not
-- said, not so, or none.

alter table attribute add column ordered boolean;

alter table attribute add column bands bytea;

alter table code add column origin text;

alter table memo add column links bytea;

create table case_summary (
    id uuid not null primary key,
    participant uuid not null,
    code uuid not null,
    body text not null,
    basis bytea not null,
    coder uuid not null,
    edited_at timestamp with time zone not null
);

create table code_group (
    id uuid not null primary key,
    name text not null,
    place integer not null,
    codes bytea not null
);

create table transcript_set (
    id uuid not null primary key,
    name text not null,
    place integer not null,
    transcripts bytea not null
);

create table annotation (
    id uuid not null primary key,
    transcript uuid not null,
    start_at integer not null,
    end_at integer not null,
    quote text not null,
    quote_hash bigint not null,
    body text not null,
    coder uuid not null,
    created_at timestamp with time zone not null
);

create table quote_link (
    id uuid not null primary key,
    from_coding uuid not null,
    to_coding uuid not null,
    kind text not null,
    note text not null,
    coder uuid not null,
    created_at timestamp with time zone not null
);

create table assignment (
    id uuid not null primary key,
    coder uuid not null,
    transcript uuid not null
);
