-- Immutable once released: a later schema is a later script.
-- Only what H2 (MODE=PostgreSQL) and PostgreSQL 15 share; no defaults, no checks, no expressions:
-- the catalogue check refuses them. Lists and maps are packed into bytea.

create table study (
    id uuid not null primary key,
    schema_version integer not null,
    compacted_size bigint not null
);

create table journal (
    sequence bigint not null primary key,
    id uuid not null,
    made_at timestamp with time zone not null,
    coder text not null,
    label text not null,
    kind text not null,
    target bigint not null,
    erased boolean not null
);

create table journal_part (
    sequence bigint not null,
    part integer not null,
    body bytea not null,
    primary key (sequence, part)
);

create table text_body (
    hash text not null primary key,
    body text not null
);

create table backup (
    path text not null primary key,
    made_at timestamp with time zone not null
);

create table transcript (
    id uuid not null primary key,
    name text not null,
    text_hash text not null,
    text_length integer not null,
    words integer not null,
    turns bytea not null,
    cues bytea not null,
    recorded_on date
);

create table speaker (
    id uuid not null primary key,
    transcript uuid not null,
    label text not null,
    participant uuid,
    interviewer boolean not null
);

create table participant (
    id uuid not null primary key,
    name text not null,
    attribute_values bytea not null
);

create table attribute (
    id uuid not null primary key,
    name text not null,
    place integer not null,
    known_values bytea not null
);

create table code (
    id uuid not null primary key,
    name text not null,
    parent uuid,
    place integer not null,
    colour text not null,
    definition text not null,
    include_when text not null,
    exclude_when text not null,
    example text not null
);

create table coder (
    id uuid not null primary key,
    name text not null
);

-- No index but the key and no foreign key: they cost more than the whole load (decision 0002).
create table coding (
    id uuid not null primary key,
    transcript uuid not null,
    code uuid not null,
    coder uuid not null,
    start_at integer not null,
    end_at integer not null,
    quote_hash bigint not null,
    words integer not null,
    created_at timestamp with time zone not null,
    coding_attributes bytea not null,
    note text not null
);

create table orphan (
    id uuid not null primary key,
    transcript uuid not null,
    code uuid not null,
    coder uuid not null,
    start_at integer not null,
    end_at integer not null,
    quote_hash bigint not null,
    words integer not null,
    created_at timestamp with time zone not null,
    coding_attributes bytea not null,
    note text not null,
    quote text not null
);

create table memo (
    id uuid not null primary key,
    about uuid,
    title text not null,
    body text not null,
    coder uuid not null,
    created_at timestamp with time zone not null
);

create table question (
    id uuid not null primary key,
    name text not null,
    place integer not null,
    wording text not null,
    codes bytea not null
);

create table asked (
    id uuid not null primary key,
    participant uuid not null,
    question uuid not null,
    state text not null
);

create table progress (
    id uuid not null primary key,
    coder uuid not null,
    transcript uuid not null,
    finished_at timestamp with time zone not null
);

-- Figures are kept as they are written: 0.10 is not 0.1.
create table published_statistic (
    id uuid not null primary key,
    place integer not null,
    table_name text not null,
    title text not null,
    source text not null,
    notes text not null,
    row_name text not null,
    group_name text not null,
    column_name text not null,
    figure text,
    unit text not null,
    standard_error text,
    stars text not null,
    base integer,
    printed text not null,
    definition text not null,
    kind text not null,
    joins bytea not null,
    population text not null,
    geography text not null,
    period text not null,
    model text not null,
    controls text not null,
    reference text not null,
    legend text not null,
    hedge text not null,
    derived text not null,
    note text not null
);

create table joint_display (
    id uuid not null primary key,
    name text not null,
    title text not null,
    type text not null,
    by_attribute text not null,
    group_names bytea not null,
    coding_of_record text not null,
    display_rows bytea not null
);

create table milestone (
    id uuid not null primary key,
    name text not null,
    sequence bigint not null,
    made_at timestamp with time zone not null
);
