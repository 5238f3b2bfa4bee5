import Diagnostics
import Glibc

/// Whether the host that a request names can only be this machine's own: an IP address or `localhost`.
///
/// A page of another site that has its name led here (DNS rebinding) still sends that name, and is refused.
func isOwnHost(_ host: String?) -> Bool {
    guard let host else { return true }
    let name = withoutPort(host).lowercased()
    return name == "localhost" || name.hasSuffix(".localhost") || isAddress(name)
}

/// Whether a text is an IPv4 or IPv6 address.
func isAddress(_ text: String) -> Bool {
    var address = in6_addr()
    return inet_pton(AF_INET, text, &address) == 1 || inet_pton(AF_INET6, text, &address) == 1
}

private func withoutPort(_ host: String) -> String {
    if host.hasPrefix("[") { return String(host.dropFirst().prefix { $0 != "]" }) }
    return String(host.prefix { $0 != ":" })
}
