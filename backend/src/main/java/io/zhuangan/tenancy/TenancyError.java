package io.zhuangan.tenancy;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum TenancyError implements ErrorCode {
    /** args: code */
    TENANT_CODE_TAKEN,
    TENANT_NEEDS_CODE_AND_NAME,
    /** Only the platform itself makes an operator, a city or a district. args: kind */
    TENANT_KIND_NOT_CREATABLE,
    /** args: role, kind of tenant */
    ROLE_NOT_FOR_TENANT,
    PERSON_NEEDS_NAME,
    PERSON_NEEDS_ACCOUNT,
    /** args: user name */
    ACCOUNT_BELONGS_TO_OTHER,
    /** args: code of the city */
    CITY_UNKNOWN,
    /** The platform would be left without anybody who can open the door. */
    LAST_OPERATOR
}
