-- Tables of the repository. Workflow tables are the engine's own.

create table if not exists em_store (
    ref text primary key,
    root_id bigint
);

-- props: a JSON object, property -> [kind, value]; audit columns apart, so that a parent can be touched without a
-- conflict. version: compared and set on each change of a node.
create table if not exists em_node (
    id bigint generated always as identity primary key,
    store text not null references em_store (ref),
    uuid text not null,
    type text not null,
    aspects text not null,
    props text not null,
    version int not null default 1,
    deleted boolean not null default false,
    txn text not null,
    txn_id bigint not null,
    created timestamptz,
    creator text,
    modified timestamptz,
    modifier text,
    accessed timestamptz,
    unique (store, uuid)
);

-- name_key: the child's name in lower case where the association wants names unique, else the child's id
create table if not exists em_child (
    id bigint generated always as identity primary key,
    parent_id bigint not null references em_node (id),
    child_id bigint not null references em_node (id),
    type text not null,
    qname text not null,
    name_key text not null,
    is_primary boolean not null,
    constraint parent_node_id unique (parent_id, type, name_key)
);
create index if not exists em_child_child on em_child (child_id);
create index if not exists em_child_qname on em_child (parent_id, qname);
create unique index if not exists em_child_primary on em_child (child_id) where is_primary;

create table if not exists em_peer (
    id bigint generated always as identity primary key,
    source_id bigint not null references em_node (id),
    target_id bigint not null references em_node (id),
    type text not null,
    idx int not null,
    unique (source_id, target_id, type)
);
create index if not exists em_peer_target on em_peer (target_id);

create sequence if not exists em_txn;
