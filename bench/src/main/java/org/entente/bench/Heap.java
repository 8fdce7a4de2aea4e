package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most that the heap held, what could already have been collected included. */
final class Heap {
    private Heap() {}

    /** Forgets what was before. */
    static void reset() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In 10^9 bytes, since {@link #reset}: its parts may have been fullest at different times, so this is never too little. */
    static double peakGb() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e9;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
