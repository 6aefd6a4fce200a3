using Jail.Core;
using Jail.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Jail.Data.Tests;

public sealed class PanelDatabaseTests
{
    [Fact]
    public async Task Address_TakenByManyAtOnce_HasOneHolder()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => TryCreateAsync(database, $"web{number}", "10.66.0.2")));
        Assert.Equal(1, outcomes.Count(created => created));
        await using var context = database.Panel.Read();
        Assert.Equal(1, await context.Jails.CountAsync());
        Assert.Equal(1, await context.AddressLeases.CountAsync());
    }

    [Fact]
    public async Task Name_OfAnotherJail_IsRefused_AndNothingIsKept()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.True(await TryCreateAsync(database, "web1", "10.66.0.2"));
        Assert.False(await TryCreateAsync(database, "web1", "10.66.0.3"));
        await using var context = database.Panel.Read();
        Assert.Equal(["10.66.0.2"], await context.AddressLeases.Select(l => l.Address).ToListAsync());
    }

    [Fact]
    public async Task Write_ThatFails_KeepsNothing()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Panel.WriteAsync(
            async context =>
            {
                context.Tenants.Add(new Tenant { Id = Guid.NewGuid(), Name = "acme", Title = "Acme" });
                await context.SaveChangesAsync();
                throw new InvalidOperationException("after the save");
            },
            CancellationToken.None));
        await using var context = database.Panel.Read();
        Assert.Empty(await context.Tenants.ToListAsync());
    }

    [Fact]
    public async Task Upgrade_NewFile_NeedsNoCopy_AndTheSecondTimeNothing()
    {
        await using var database = await TemporaryDatabase.CreateAsync(upgraded: false);
        Assert.Null(await database.UpgradeAsync());
        Assert.Null(await database.UpgradeAsync());
    }

    [Fact]
    public async Task Upgrade_OlderFile_IsCopiedFirst()
    {
        await using var database = await TemporaryDatabase.CreateAsync(upgraded: false);
        await database.ExecuteAsync("CREATE TABLE Before (Word TEXT); INSERT INTO Before VALUES ('kept');");
        var copy = await database.UpgradeAsync();
        Assert.NotNull(copy);
        Assert.StartsWith(database.File, copy, StringComparison.Ordinal);
        await using var old = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={copy};Pooling=False");
        await old.OpenAsync();
        await using var command = old.CreateCommand();
        command.CommandText = "SELECT (SELECT Word FROM Before) || (SELECT count(*) FROM sqlite_master WHERE name = 'Jails')";
        Assert.Equal("kept0", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Upgrade_TriedAgain_KeepsTheFirstCopy_WhichOnlyItsOwnerMayRead()
    {
        await using var database = await TemporaryDatabase.CreateAsync(upgraded: false);
        await database.ExecuteAsync("CREATE TABLE Before (Word TEXT);");
        var copy = await database.UpgradeAsync();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(copy!));
        var first = await File.ReadAllBytesAsync(copy!);

        // As if the upgrade had failed behind its copy and changed the file all the same.
        await database.ExecuteAsync("DELETE FROM __EFMigrationsHistory; CREATE TABLE Later (Word TEXT);");
        await Assert.ThrowsAnyAsync<Exception>(database.UpgradeAsync);
        Assert.Equal(first, await File.ReadAllBytesAsync(copy!));
        Assert.False(File.Exists($"{copy}.unfinished"));
    }

    private static async Task<bool> TryCreateAsync(TemporaryDatabase database, string name, string address)
    {
        var jail = new JailDefinition
        {
            Id = JailId.New(),
            Name = name,
            Host = "local",
            Template = "debian-12",
            TemplateVersion = "2026.11.24-1",
            Hostname = name,
        };
        jail.Addresses.Add(new AddressLease { Address = address, PrefixLength = 24, Pool = "default", JailId = jail.Id });
        try
        {
            await database.Panel.WriteAsync(
                context =>
                {
                    context.Jails.Add(jail);
                    return Task.CompletedTask;
                },
                CancellationToken.None);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
