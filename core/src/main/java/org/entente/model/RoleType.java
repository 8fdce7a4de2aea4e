package org.entente.model;

/** How one actor belongs to another. */
public enum RoleType implements StatementType {
    LEADS,
    MEMBER_OF,
    PART_OF,
    REPRESENTS,
    ALIAS_OF;

    @Override
    public String kind() {
        return "role";
    }
}
