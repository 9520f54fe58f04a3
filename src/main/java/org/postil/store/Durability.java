package org.postil.store;

/// When a written change is on the disk.
enum Durability {
    /// When the call returns.
    EACH_CHANGE(";WRITE_DELAY=0", true),
    /// Half a second later, which is H2's own way and loses changes when the process is killed; for
    /// the test that shows it.
    DATABASE_DEFAULT("", false);

    private final String setting;
    private final boolean sync;

    Durability(String setting, boolean sync) {
        this.setting = setting;
        this.sync = sync;
    }

    /// The end of the database's URL.
    String setting() {
        return setting;
    }

    /// Whether the file is forced to the disk after each change.
    boolean sync() {
        return sync;
    }
}
