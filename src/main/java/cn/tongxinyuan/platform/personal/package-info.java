/**
 * Personal data at rest (PIPL art. 51(3); GB/T 22239-2019 8.1.4.8): AES-256-GCM under keys of a file that never lies in
 * the database, a keyed blind index to find a person without opening anything, and masks for everybody else.
 *
 * <p>This package only offers the primitive. Opening a value for a reader is a use case of the module that owns it: it
 * asks for a permission of its own and leaves a row in the audit trail.
 *
 * <p>Key file, one key in a line: {@code <version 1-127> <32 bytes in Base64>}. The highest version seals, every version
 * opens, so keys change without downtime; the blind index is derived from the lowest version and outlives the change.
 */
package cn.tongxinyuan.platform.personal;
