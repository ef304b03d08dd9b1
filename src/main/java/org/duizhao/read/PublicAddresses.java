package org.duizhao.read;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks hosts up and refuses those on this machine or its network (the special-purpose address registries of RFC 6890),
 * so that neither an address nor a redirect reaches what the person did not mean to publish.
 */
final class PublicAddresses implements Dns {
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = Dns.SYSTEM.lookup(host);
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new LocalAddressException(host);
            }
        }
        return addresses;
    }

    /** Thrown for a host that is not public. */
    static final class LocalAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        LocalAddressException(String host) {
            super(host + " is an address of this machine or its network");
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean isLocal = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !isLocal && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isBenchmark = first == 198 && (second == 18 || second == 19);
        boolean isProtocol = first == 192 && second == 0 && bytes[2] == 0;
        return first != 0 && first < 224 && !isShared && !isBenchmark && !isProtocol;
    }

    /** Only global unicast is public, and of it not 6to4, which wraps any address of IPv4. */
    private static boolean isPublic6(byte[] bytes) {
        boolean isGlobalUnicast = (bytes[0] & 0xE0) == 0x20;
        boolean isWrapped = bytes[0] == 0x20 && bytes[1] == 0x02;
        return isGlobalUnicast && !isWrapped;
    }
}
