package org.duizhao.problem;

/** Thrown when a service outside fails: it cannot be reached, takes too long or answers with an error. */
public final class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceException(String address, String what) {
        super(address + ": " + what);
    }
}
