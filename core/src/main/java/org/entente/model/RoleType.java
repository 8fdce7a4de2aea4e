package org.entente.model;

/** How one actor belongs to another. */
public enum RoleType {
    LEADS,
    MEMBER_OF,
    PART_OF,
    REPRESENTS,
    ALIAS_OF
}
