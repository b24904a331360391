package io.zhuangan.enterprise;

import java.time.LocalDate;

/**
 * A colleague to be added to the own firm; without an account, which is given with a role.
 *
 * @param staffNumber needed for people of the same name
 */
public record NewFirmPerson(String name, String staffNumber, String phone, String email, LocalDate joinedOn) {}
