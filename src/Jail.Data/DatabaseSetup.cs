using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jail.Data;

/// <summary>Opening the panel's SQLite file and bringing it to this version's schema.</summary>
public static class DatabaseSetup
{
    public const string MigrationsAssembly = "Jail.Migrations.Sqlite";

    public static IServiceCollection AddPanelDatabase(this IServiceCollection services, string file) =>
        services
            .AddPooledDbContextFactory<JailDbContext>(options => Configure(options, file))
            .AddSingleton<PanelDatabase>();

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string file) =>
        options
            .UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString(),
                sqlite => sqlite.MigrationsAssembly(MigrationsAssembly))
            .AddInterceptors(new SqlitePragmas());

    /// <summary>
    /// Applies what is missing of the migrations. A database that exists is copied to <c>NAME.before-MIGRATION</c> first,
    /// named after the first of them, and such a copy is never written again: when a later migration fails,
    /// the next start copies the half-upgraded file under another name.
    /// </summary>
    /// <returns>The copy's path, or null when none was needed.</returns>
    public static async Task<string?> UpgradeAsync(JailDbContext context, CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        var exists = File.Exists(file) && new FileInfo(file).Length > 0;
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        string? copy = null;
        if (exists && pending.Count > 0)
        {
            copy = $"{file}.before-{pending[0]}";
            if (!File.Exists(copy)) await CopyAsync(file, copy, cancellationToken);
        }

        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync(
            """
            CREATE TRIGGER IF NOT EXISTS AuditEntriesKeep BEFORE DELETE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'audit entries stay'); END;
            CREATE TRIGGER IF NOT EXISTS AuditEntriesFixed BEFORE UPDATE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'audit entries stay'); END;
            """,
            cancellationToken);
        return copy;
    }

    /// <summary>SQLite's own backup: a whole copy, the write-ahead log included, whoever has the file open. It has its name only once it is whole.</summary>
    private static async Task CopyAsync(string file, string copy, CancellationToken cancellationToken)
    {
        var unfinished = $"{copy}.unfinished";
        File.Delete(unfinished);
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (new FileStream(unfinished, mode))
        {
            // Made empty first, so that nobody else can ever read it.
        }

        await using (var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()))
        await using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
        {
            await source.OpenAsync(cancellationToken);
            await target.OpenAsync(cancellationToken);
            source.BackupDatabase(target);
        }

        File.Move(unfinished, copy);
    }
}
