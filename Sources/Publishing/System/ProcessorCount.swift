import Glibc

/// How many processors are at hand.
package var processorCount: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
