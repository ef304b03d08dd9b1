package org.duizhao.term.format;

/**
 * Something of a glossary that was not read, or that the format written does not hold.
 *
 * @param place where it belongs: the Chinese term of an entry, or the place in a file
 * @param what what is missing
 * @param reason why
 */
public record NotHeld(String place, String what, String reason) {
    /** One line for people: {@code 云: misheard (OmegaT's format has no place for it)}. */
    @Override
    public String toString() {
        return place + ": " + what + " (" + reason + ")";
    }
}
