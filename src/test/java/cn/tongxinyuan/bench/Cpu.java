package cn.tongxinyuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CPU time of processes in milliseconds as the kernel counts it, in ticks of 10 ms. */
public final class Cpu {

    private static final int MILLIS_PER_TICK = 10;
    /** Places in /proc/PID/stat behind the name of the program. */
    private static final int PARENT = 1;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int GONE_USER = 13;
    private static final int GONE_SYSTEM = 14;

    private Cpu() {}

    public static long of(long pid) {
        String[] stat = stat(Path.of("/proc", Long.toString(pid)));
        return (Long.parseLong(stat[USER]) + Long.parseLong(stat[SYSTEM])) * MILLIS_PER_TICK;
    }

    /** Of a process, its children, and the children that have ended. */
    public static long ofFamily(long pid) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            List<String[]> stats = processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .map(Cpu::stat)
                    .toList();
            String[] parent = stat(Path.of("/proc", Long.toString(pid)));
            long ticks = Long.parseLong(parent[GONE_USER]) + Long.parseLong(parent[GONE_SYSTEM]);
            for (String[] stat : stats) {
                if (stat.length > PARENT && stat[PARENT].equals(Long.toString(pid))) {
                    ticks += Long.parseLong(stat[USER]) + Long.parseLong(stat[SYSTEM]);
                }
            }
            return of(pid) + ticks * MILLIS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Memory of a process that is in RAM, in MiB. */
    public static long residentMebibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a process that has just ended. */
    private static String[] stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException e) {
            return new String[0];
        } catch (IOException e) {
            if ("No such process".equals(e.getMessage())) {
                return new String[0];
            }
            throw new UncheckedIOException(e);
        }
    }
}
