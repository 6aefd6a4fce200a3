using Jail.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: System.Runtime.Versioning.UnsupportedOSPlatform("windows")]

namespace Jail.Data.Tests;

/// <summary>A migrated SQLite file of a test's own.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jail-test-").FullName;
    private readonly ServiceProvider _services;

    private TemporaryDatabase()
    {
        File = Path.Combine(_folder, "panel.db");
        _services = new ServiceCollection().AddPanelDatabase(File).BuildServiceProvider();
    }

    public string File { get; }

    public PanelDatabase Panel => _services.GetRequiredService<PanelDatabase>();

    public JailDbContext NewContext() => _services.GetRequiredService<IDbContextFactory<JailDbContext>>().CreateDbContext();

    public static async Task<TemporaryDatabase> CreateAsync(bool upgraded = true)
    {
        var database = new TemporaryDatabase();
        if (upgraded) await database.UpgradeAsync();
        return database;
    }

    public async Task<string?> UpgradeAsync()
    {
        await using var context = NewContext();
        return await DatabaseSetup.UpgradeAsync(context, CancellationToken.None);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var context = NewContext();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
